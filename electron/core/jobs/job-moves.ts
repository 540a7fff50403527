import { leftOf } from '../../../shared/domain/jobs/job-totals';
import { Refused } from '../failures';
import type { Unit } from '../unit';
import { countItems } from './count-items';
import { moveJob, requireJob } from './job-records';
import { retryFailed } from './journal-queries';

/** The ways of a job from one state to another that a person or the clock takes. Each is audited. */

export async function enqueueJob(unit: Unit, id: string): Promise<void> {
  await moveJob(unit, id, {
    from: ['planned'],
    change: { state: 'queued', queued_at: unit.now },
    action: 'jobs.enqueue',
  });
}

/** @param runAt UTC milliseconds */
export async function scheduleJob(unit: Unit, id: string, runAt: number): Promise<void> {
  await moveJob(unit, id, {
    from: ['planned'],
    change: { state: 'scheduled', run_at: runAt },
    action: 'jobs.schedule',
  });
}

/** @param runAt when it is to begin once approved; null begins at once */
export async function askApproval(unit: Unit, id: string, runAt: number | null): Promise<void> {
  await moveJob(unit, id, {
    from: ['planned'],
    change: { state: 'waiting', run_at: runAt },
    action: 'jobs.ask-approval',
  });
}

export async function approveJob(unit: Unit, id: string, words: string | null): Promise<void> {
  const { run_at } = await requireJob(unit, id);
  const approved = { decided_by: unit.operator, decided_at: unit.now };
  await moveJob(unit, id, {
    from: ['waiting'],
    change:
      run_at === null
        ? { ...approved, state: 'queued', queued_at: unit.now }
        : { ...approved, state: 'scheduled' },
    action: 'jobs.approve',
    reason: words,
  });
}

export async function declineJob(unit: Unit, id: string, words: string): Promise<void> {
  await moveJob(unit, id, {
    from: ['waiting'],
    change: {
      state: 'declined',
      decided_by: unit.operator,
      decided_at: unit.now,
      finished_at: unit.now,
      error: words,
    },
    action: 'jobs.decline',
    reason: words,
  });
}

/** Queues a scheduled job whose time has come. */
export async function beginScheduled(unit: Unit, id: string): Promise<void> {
  await moveJob(unit, id, {
    from: ['scheduled'],
    change: { state: 'queued', queued_at: unit.now },
    action: 'jobs.enqueue',
  });
}

export async function pauseJob(unit: Unit, id: string): Promise<void> {
  await moveJob(unit, id, {
    from: ['queued', 'running'],
    change: { state: 'paused', totals: JSON.stringify(await countItems(unit.write, id)) },
    action: 'jobs.pause',
  });
}

/**
 * Lets a halted job go on; in one that has ended, gives what failed and what was left another turn.
 * @throws Refused when nothing of it is left to do
 */
export async function resumeJob(unit: Unit, id: string): Promise<void> {
  const { state } = await requireJob(unit, id);
  if (state !== 'paused') await retryFailed(unit.write, id);
  const totals = await countItems(unit.write, id);
  if (state !== 'paused' && leftOf(totals) === 0) {
    throw new Refused(null, 'Nothing of this job is left to do.', 'Make a new plan.');
  }
  await moveJob(unit, id, {
    from: ['paused', 'failed', 'done'],
    change: {
      state: 'queued',
      queued_at: unit.now,
      finished_at: null,
      error: null,
      result: null,
      restarts: 0,
      totals: JSON.stringify(totals),
    },
    action: 'jobs.resume',
  });
}

/** Stops a job for good: what was done stays done, the rest keeps its place in the journal as never done. */
export async function cancelJob(unit: Unit, id: string): Promise<void> {
  await moveJob(unit, id, {
    from: ['planned', 'waiting', 'scheduled', 'queued', 'running', 'paused'],
    change: {
      state: 'cancelled',
      finished_at: unit.now,
      totals: JSON.stringify(await countItems(unit.write, id)),
    },
    action: 'jobs.cancel',
  });
}
