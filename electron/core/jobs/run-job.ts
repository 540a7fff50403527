import { setImmediate } from 'node:timers/promises';
import type { JobId } from '../../../shared/domain/ids';
import type { Job } from '../../../shared/domain/jobs/job';
import type { Change } from '../change';
import type { Clock } from '../ports/clock';
import type { Log } from '../ports/log';
import { explainFailure } from './explain-failure';
import { recordEnd, recordStart } from './job-records';
import type { LiveJob } from './live-job';
import { JobStopped, type Run } from './run';

export interface RunParts {
  readonly change: Change;
  readonly clock: Clock;
  readonly log: Log;
  readonly newId: () => string;
  /** Told after every step, so that watchers look again. */
  readonly changed: () => void;
  /** Whether a stop comes from the end of the program and not from a person. */
  readonly closing: () => boolean;
}

type End = Pick<Job, 'state' | 'result' | 'error'>;

/** Takes a job from its turn to its recorded end; never throws for what the job itself does wrong. */
export async function runJob(id: JobId, job: LiveJob, parts: RunParts): Promise<void> {
  const end = await endOf(id, job, parts);
  const finishedAt = parts.clock.now();
  const ended = {
    ...job.at(finishedAt),
    ...end,
    current: null,
    perSecond: null,
    secondsLeft: null,
    finishedAt,
  };
  await recordEnd(parts.change, ended);
  job.set({ ...end, finishedAt });
  parts.changed();
}

async function endOf(id: JobId, job: LiveJob, parts: RunParts): Promise<End> {
  const { signal } = job.stop;
  try {
    signal.throwIfAborted();
    job.set({ state: 'running', startedAt: parts.clock.now(), waitsFor: null });
    parts.changed();
    await recordStart(parts.change, job.at(parts.clock.now()));
    return { state: 'done', result: await job.work(runOf(id, job, parts)), error: null };
  } catch (failure) {
    if (signal.aborted)
      return { state: parts.closing() ? 'interrupted' : 'cancelled', result: null, error: null };
    return { state: 'failed', result: null, error: explainFailure(failure, parts.log, parts.newId) };
  }
}

function runOf(id: JobId, job: LiveJob, { change, clock, changed }: RunParts): Run {
  return {
    jobId: id,
    signal: job.stop.signal,
    progress(step) {
      job.progress(step, clock.now());
      changed();
    },
    change: (work) => change({ title: job.at(clock.now()).title, wait: 'patient' }, work),
    async pause() {
      await setImmediate();
      if (job.stop.signal.aborted) throw new JobStopped('The job was stopped');
    },
  };
}
