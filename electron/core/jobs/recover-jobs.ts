import type { Change } from '../change';
import type { Unit } from '../unit';
import { jobEvent } from './job-records';
import { runningRows, updateJob } from './jobs-queries';

/** How often a job may be cut off without one settled item; then it is halted, so that nothing kills the program for ever. */
const mostRestarts = 3;

/** Puts back in line what an ended program left running: once, before anything else. */
export async function recoverJobs(change: Change): Promise<void> {
  await change({ title: 'Look for interrupted jobs', wait: 'patient' }, requeueRunning);
}

/** Puts back in line whatever is called running, at a moment in which nothing runs. */
export async function requeueRunning(unit: Unit): Promise<void> {
  for (const row of await runningRows(unit.write)) {
    const restarts = row.restarts + 1;
    const again = restarts < mostRestarts;
    await updateJob(unit.write, row.id, ['running'], {
      state: again ? 'queued' : 'paused',
      restarts,
      queued_at: row.queued_at ?? unit.now,
      error: again
        ? null
        : `This job was cut off ${restarts} times at the same place, so it was halted. Resume it to try again.`,
    });
    await unit.audit(
      jobEvent(row, 'jobs.recover', {
        before: { state: 'running' },
        after: { state: again ? 'queued' : 'paused' },
      }),
    );
  }
}
