import { JobKind } from '../../../shared/domain/jobs/job-kind';
import type { CoreContext } from '../call-context';
import type { Bell } from './bell';
import type { JobHandlers } from './job-handler';
import type { JobRow } from './jobs-queries';
import { createLiveJob, type LiveJob } from './live-job';
import { runJob, takeNext } from './run-job';

/** Runs the queued jobs of a store one after the other. */
export interface JobLine {
  /** The job at work, to be looked at or stopped; undefined for every other. */
  live(id: string): LiveJob | undefined;
  /** The job at work. */
  running(): JobRow | undefined;
  /** Begins what waits for its turn, after whatever runs. */
  wake(): void;
  /** Stops what runs and resolves when its last transaction has ended. */
  close(): Promise<void>;
}

export function createJobLine(
  { transact, ports: { log } }: Pick<CoreContext, 'transact' | 'ports'>,
  handlers: JobHandlers,
  { bell, context }: { bell: Bell; context: () => CoreContext },
): JobLine {
  let atWork: { row: JobRow; job: LiveJob } | undefined;
  let ended: Promise<void> = Promise.resolve();
  let closing = false;

  async function runAll(): Promise<void> {
    while (!closing) {
      const row = await takeNext(transact);
      bell.ring();
      if (!row) return;
      await run(row);
    }
  }

  async function run(row: JobRow): Promise<void> {
    const job = createLiveJob(row);
    atWork = { row, job };
    // Closing may have begun while the job was taken; it goes on at the next start.
    if (closing) job.stop.abort();
    try {
      const handler = handlers[JobKind.parse(row.kind)];
      await runJob(row, { context: context(), handler, live: job, changed: () => bell.ring() });
    } finally {
      atWork = undefined;
      bell.ring();
    }
  }

  return {
    live: (id) => (atWork?.row.id === id ? atWork.job : undefined),
    running: () => atWork?.row,
    wake() {
      ended = ended.then(runAll).catch((failure) => log.error('The line of jobs stopped', failure));
    },
    async close() {
      closing = true;
      atWork?.job.stop.abort();
      await ended;
    },
  };
}
