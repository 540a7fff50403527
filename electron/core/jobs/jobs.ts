import { JobId } from '../../../shared/domain/ids';
import { isEnded, type Job } from '../../../shared/domain/jobs/job';
import type { Change } from '../change';
import { NotFound } from '../failures';
import type { Clock } from '../ports/clock';
import type { Log } from '../ports/log';
import { newId, type Random } from '../ports/random';
import type { Reader } from '../store/access';
import { createBell } from './bell';
import { recordInterrupted } from './job-records';
import { findJob, pageOfJobs } from './jobs-queries';
import { createLiveJob, type LiveJob } from './live-job';
import type { JobSpec, JobWork } from './run';
import { type RunParts, runJob } from './run-job';
import { reports } from './watch-jobs';

/** The bulk runs of one store: one runs at a time, in the order of asking. */
export interface Jobs {
  /** Marks what a killed program left running; once, before anything else. */
  recover(): Promise<void>;
  /** Queues a job and returns at once; its work begins when no other job runs. */
  start(spec: JobSpec, work: JobWork): JobId;
  /** One page of an organization's jobs, newest first; `before` is the last id of the page before. */
  list(page: { organizationId: string; before: string | null; limit: number }): Promise<readonly Job[]>;
  /** @throws NotFound */
  get(id: string): Promise<Job>;
  /**
   * Asks a job to stop; it rolls back at its next `pause`.
   * @returns the job as it was; one that has ended stays as it is
   * @throws NotFound
   */
  cancel(id: string): Promise<Job>;
  /** The job again and again as it changes, until it has ended or the signal aborts. */
  watch(id: string, signal?: AbortSignal): AsyncGenerator<Job, void>;
  /** The unfinished jobs of an organization again and again as they change, until the signal aborts. */
  watchActive(organizationId: string, signal?: AbortSignal): AsyncGenerator<Job[], void>;
  /** Stops everything (`interrupted`) and resolves when the last transaction has ended. */
  close(): Promise<void>;
}

interface Parts {
  readonly change: Change;
  readonly read: Reader;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
}

export function createJobs({ change, read, clock, random, log }: Parts): Jobs {
  const live = new Map<string, LiveJob>();
  const bell = createBell();
  let last: Promise<void> = Promise.resolve();
  let closing = false;
  const parts: RunParts = {
    change,
    clock,
    log,
    newId: () => newId(clock, random),
    changed: () => bell.ring(),
    closing: () => closing,
  };

  async function runInTurn(id: JobId, job: LiveJob): Promise<void> {
    try {
      await runJob(id, job, parts);
      live.delete(id);
    } catch (failure) {
      log.error(`The end of job ${id} could not be recorded`, failure);
      job.set({ state: 'failed', error: 'How it ended could not be written to the store.' });
      bell.ring();
    }
  }

  async function find(id: string): Promise<Job> {
    const job = live.get(id)?.at(clock.now()) ?? (await findJob(read, id));
    if (!job) throw new NotFound('This job');
    return job;
  }

  function unfinishedOf(organizationId: string): Job[] {
    return [...live.values()]
      .map((job) => job.at(clock.now()))
      .filter((job) => job.organizationId === organizationId && !isEnded(job.state));
  }

  return {
    recover: () => recordInterrupted(change),
    start(spec, work) {
      const id = JobId.parse(newId(clock, random));
      const job = createLiveJob(id, spec, work, clock.now());
      const ahead = [...live.values()].at(-1);
      if (ahead) job.set({ waitsFor: ahead.at(clock.now()).title });
      live.set(id, job);
      bell.ring();
      last = last.then(() => runInTurn(id, job));
      return id;
    },
    async list(page) {
      const stored = await pageOfJobs(read, page);
      const unstored = unfinishedOf(page.organizationId).filter(
        ({ id }) => (page.before === null || id < page.before) && !stored.some((job) => job.id === id),
      );
      const current = stored.map((job) => live.get(job.id)?.at(clock.now()) ?? job);
      return [...unstored, ...current].sort(newestFirst).slice(0, page.limit);
    },
    get: find,
    async cancel(id) {
      const before = await find(id);
      const job = live.get(id);
      job?.stop.abort();
      if (before.state === 'queued') job?.set({ state: 'cancelled', finishedAt: clock.now() });
      bell.ring();
      return before;
    },
    watch: (id, signal) =>
      reports(
        bell,
        signal,
        () => find(id),
        (job) => isEnded(job.state),
      ),
    watchActive: (organizationId, signal) =>
      reports(
        bell,
        signal,
        async () => unfinishedOf(organizationId),
        () => false,
      ),
    async close() {
      closing = true;
      for (const job of live.values()) job.stop.abort();
      await last;
    },
  };
}

function newestFirst(left: Job, right: Job): number {
  return left.id < right.id ? 1 : -1;
}
