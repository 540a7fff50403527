import { createCore } from '../../electron/core/core';
import { claimJob } from '../../electron/core/features/claims/claim-job';
import { jobHandlers } from '../../electron/core/job-handlers';
import { systemPorts } from '../../electron/core/ports/ports';
import { isEnded } from '../../shared/domain/jobs/job';
import { countedClock } from './counted-clock';
import { noHttp, noResolver } from './no-network';
import { silentLog } from './silent-log';

/**
 * A program of its own that opens a store, goes on with the job in line, and kills itself at one reading of its
 * clock, without a chance to tidy up. Words: folder of the store, id of the job, number of the reading (0 for none).
 * Prints how often the clock was read when the job has ended.
 */
const [dataDirectory = '', jobId = '', killAt = '0'] = process.argv.slice(2);
let readings = 0;
const clock = countedClock((reading) => {
  readings = reading;
  if (reading === Number(killAt)) process.kill(process.pid, 'SIGKILL');
});
const core = await createCore(
  {
    dataDirectory,
    startInSample: false,
    resolvers: [],
    allowPrivateAddresses: false,
    operator: 'Test admin',
    version: '0.0.0',
  },
  'own',
  { ...systemPorts('0.0.0'), clock, log: silentLog, resolver: noResolver, http: noHttp },
  { ...jobHandlers, claim: claimJob('claim', 2) },
);
core.start();
while (!isEnded((await core.context.jobs.get(jobId)).state)) {
  await new Promise((resolve) => setTimeout(resolve, 1));
}
process.stdout.write(`${readings}`);
await core.close();
