import { implement } from '@orpc/server';
import { emailsContract } from '../../../../shared/contract/emails';
import type { CoreContext } from '../../call-context';
import { gate } from '../../gate';
import { listChangeJobs } from './change-jobs';
import { checkChange } from './check-change';
import { exportResult } from './export-result';
import { checkFile, planFile } from './file-plan';
import { planByHand } from './plan-by-hand';

const os = implement(emailsContract).$context<CoreContext>().use(gate);

export const emailsHandlers = os.router({
  check: os.check.handler(({ input, context }) => checkChange(context.read, input)),
  plan: os.plan.handler(({ input, context }) => context.change((unit) => planByHand(unit, input))),
  checkFile: os.checkFile.handler(({ input, context }) => checkFile(context, input)),
  planFile: os.planFile.handler(({ input, context }) => planFile(context, input)),
  jobs: os.jobs.handler(async ({ input, context }) => ({ jobs: await listChangeJobs(context, input) })),
  exportResult: os.exportResult.handler(({ input, context }) => exportResult(context, input)),
});
