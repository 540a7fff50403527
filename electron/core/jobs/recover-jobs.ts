import type { Change } from '../change';
import { jobEvent } from './job-records';
import { runningRows, updateJob } from './jobs-queries';

/** Starts without one settled item after which a job is halted, so that one that kills the program cannot always. */
const mostRestarts = 3;

/** Puts back in line what an ended program left running: once, before anything else. */
export async function recoverJobs(change: Change): Promise<void> {
  await change({ title: 'Look for interrupted jobs', wait: 'patient' }, async (unit) => {
    for (const row of await runningRows(unit.write)) {
      const restarts = row.restarts + 1;
      const again = restarts < mostRestarts;
      await updateJob(unit.write, row.id, ['running'], {
        state: again ? 'queued' : 'paused',
        restarts,
        queued_at: row.queued_at ?? unit.now,
        error: again
          ? null
          : `Claimdesk ended ${restarts} times at the same place of this job, so it was halted. Resume it to try again.`,
      });
      await unit.audit(
        jobEvent(row, 'jobs.recover', {
          before: { state: 'running' },
          after: { state: again ? 'queued' : 'paused' },
        }),
      );
    }
  });
}
