import type { Job } from '../../../shared/domain/jobs/job';
import { type ProgressSample, paceOf, withSample } from '../../../shared/domain/jobs/pace';
import type { ProgressStep } from './run';

/** How far a job is that runs just now; what must survive stands in the store. */
export interface LiveJob {
  readonly stop: AbortController;
  progress(step: ProgressStep, now: number): void;
  /** The stored job with rate, time left and what it is at, as of an instant in UTC milliseconds. */
  over(stored: Job, now: number): Job;
}

/** @param begun what was done when its turn came; more than nothing after a halt or a crash */
export function createLiveJob(begun: Pick<Job, 'done' | 'total'>): LiveJob {
  let samples: readonly ProgressSample[] = [];
  let done = begun.done;
  let total = begun.total;
  let current: string | null = null;
  return {
    stop: new AbortController(),
    progress(step, now) {
      samples = withSample(samples, { at: now, done: step.done });
      done = step.done;
      total = step.total ?? total;
      current = step.current ?? current;
    },
    over(stored, now) {
      if (stored.state !== 'running') return stored;
      return { ...stored, done, total, current, ...paceOf(samples, total, now) };
    },
  };
}
