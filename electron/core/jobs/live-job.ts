import type { JobId } from '../../../shared/domain/ids';
import type { Job } from '../../../shared/domain/jobs/job';
import { type ProgressSample, paceOf, withSample } from '../../../shared/domain/jobs/pace';
import type { JobSpec, JobWork, ProgressStep } from './run';

/** A job of this run of the program, from asking until its end. */
export interface LiveJob {
  readonly work: JobWork;
  readonly stop: AbortController;
  /** The job as it stands, with rate and time left at an instant. */
  at(now: number): Job;
  progress(step: ProgressStep, now: number): void;
  set(part: Partial<Pick<Job, 'state' | 'startedAt' | 'finishedAt' | 'result' | 'error' | 'waitsFor'>>): void;
}

/** @param createdAt the instant it was asked for, UTC milliseconds */
export function createLiveJob(id: JobId, spec: JobSpec, work: JobWork, createdAt: number): LiveJob {
  let samples: readonly ProgressSample[] = [];
  let job: Job = {
    id,
    ...spec,
    state: 'queued',
    done: 0,
    current: null,
    perSecond: null,
    secondsLeft: null,
    waitsFor: null,
    createdAt,
    startedAt: null,
    finishedAt: null,
    result: null,
    error: null,
  };
  return {
    work,
    stop: new AbortController(),
    at(now) {
      if (job.state === 'running') return { ...job, ...paceOf(samples, job.total, now) };
      return job;
    },
    progress({ done, total, current }, now) {
      samples = withSample(samples, { at: now, done });
      job = { ...job, done, total: total ?? job.total, current: current ?? job.current };
    },
    set(part) {
      job = { ...job, ...part };
    },
  };
}
