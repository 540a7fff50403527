import { JobId } from '../../../shared/domain/ids';
import { isEnded, type Job, type JobState } from '../../../shared/domain/jobs/job';
import { JobKind } from '../../../shared/domain/jobs/job-kind';
import type { JobTotals } from '../../../shared/domain/jobs/job-totals';
import type { CallContext, CoreContext } from '../call-context';
import { NotFound, Refused } from '../failures';
import type { Unit } from '../unit';
import { createBell } from './bell';
import type { JobHandlers } from './job-handler';
import { createJobLine } from './job-line';
import * as moves from './job-moves';
import { jobOfRow } from './job-of-row';
import { requireJob } from './job-records';
import { dueRows, findJobRow, isAnyInLine, type JobRow, pageOfJobRows, underWayRows } from './jobs-queries';
import { type FillPlan, type JobSpec, planJob, refillJob } from './plan-job';
import { recoverJobs } from './recover-jobs';
import { reports } from './watch-jobs';

/** How a command changes the store: its own audited transaction. */
type CallChange = CallContext['change'];

/** The bulk runs of one store, planned, under way and ended; one runs at a time, in the order of asking. */
export interface Jobs {
  /** Puts back in line what a killed program left running; once, before anything else. */
  recover(): Promise<void>;
  /** Begins what waits for its turn; happens by itself whenever a job is queued. */
  wake(): void;
  /** Writes a plan: a job with its items that nobody has started. */
  plan(unit: Unit, spec: JobSpec, fill: FillPlan): Promise<JobId>;
  /** Writes a plan and queues it at once; its work begins after the commit. */
  begin(unit: Unit, spec: JobSpec, fill: FillPlan): Promise<JobId>;
  /** Replaces the items of a plan. @throws Refused when it is no plan any more */
  refill(unit: Unit, id: string, fill: FillPlan, title?: (totals: JobTotals) => string): Promise<void>;
  /** Queues a plan; what to ask before is in `startAtOnce` and in `jobs.run`. @throws Refused when it was started before */
  enqueue(unit: Unit, id: string): Promise<void>;
  /** Lets a plan begin at an instant, UTC milliseconds; what is due while Claimdesk is closed begins at its start. */
  schedule(unit: Unit, id: string, runAt: number): Promise<void>;
  /** Lets a plan wait for a second admin; once approved it is queued, or begins at `runAt`. */
  askApproval(unit: Unit, id: string, runAt: number | null): Promise<void>;
  approve(unit: Unit, id: string, words: string | null): Promise<void>;
  decline(unit: Unit, id: string, words: string): Promise<void>;
  /** Halts a job between two items. @throws Refused when its kind cannot be halted */
  pause(change: CallChange, id: string): Promise<void>;
  /** Lets a halted job go on; in one that ended, gives what failed or was left another turn. */
  resume(unit: Unit, id: string): Promise<void>;
  /** Stops a job for good or discards a plan. @throws Refused when it has ended */
  cancel(change: CallChange, id: string): Promise<void>;
  /** Makes the plan that takes a job back. @throws Refused when nothing can */
  undo(unit: Unit, id: string): Promise<JobId>;
  /** Queues the scheduled jobs whose time has come, and takes up again what stands still. */
  runDue(): Promise<void>;
  /** One page of an organization's jobs, newest first; `before` is the last id of the page before. */
  list(page: {
    organizationId: string;
    states: readonly JobState[] | null;
    before: string | null;
    limit: number;
  }): Promise<readonly Job[]>;
  /** @throws NotFound */
  get(id: string): Promise<Job>;
  /** The job again and again as it changes, until it has ended or the signal aborts. */
  watch(id: string, signal?: AbortSignal): AsyncGenerator<Job, void>;
  /** The jobs of an organization that are under way, again and again as they change, until the signal aborts. */
  watchActive(organizationId: string, signal?: AbortSignal): AsyncGenerator<Job[], void>;
  /** Stops what runs, to go on at the next start, and resolves when the last transaction has ended. */
  close(): Promise<void>;
}

/**
 * @param handlers how each kind of job is done
 * @param context the core that the jobs work on; asked for only once it is complete
 */
export function createJobs(
  parts: Pick<CoreContext, 'transact' | 'read' | 'ports'>,
  handlers: JobHandlers,
  context: () => CoreContext,
): Jobs {
  const { transact, read, ports } = parts;
  const bell = createBell();
  const line = createJobLine(parts, handlers, { bell, context });

  function jobOf(row: JobRow): Job {
    const now = ports.clock.now();
    const stored = jobOfRow(row, handlers[JobKind.parse(row.kind)], now);
    const waitsFor = stored.state === 'queued' ? (line.running()?.title ?? null) : null;
    return line.live(row.id)?.over(stored, now) ?? { ...stored, waitsFor };
  }

  async function find(id: string): Promise<Job> {
    const row = await findJobRow(read, id);
    if (!row) throw new NotFound('This job');
    return jobOf(row);
  }

  /** A move after which the line is looked at again: once the transaction is over, for the writer is its own. */
  async function andWake<T>(move: Promise<T>): Promise<T> {
    const result = await move;
    line.wake();
    return result;
  }

  async function undo(unit: Unit, id: string): Promise<JobId> {
    const row = await requireJob(unit, id);
    const job = jobOf(row);
    const handler = handlers[job.kind];
    if (job.undoUntil === null || !handler.undo) {
      throw new Refused(
        null,
        'This job cannot be taken back: nothing was done, it was taken back already, or it is too long ago.',
        'Make a plan of the opposite.',
      );
    }
    return JobId.parse(await handler.undo.plan(unit, job, context()));
  }

  return {
    recover: () => recoverJobs(transact),
    wake: () => line.wake(),
    plan: (unit, spec, fill) => andWake(planJob(unit, spec, fill)),
    async begin(unit, spec, fill) {
      const id = await planJob(unit, spec, fill);
      await andWake(moves.enqueueJob(unit, id));
      return id;
    },
    refill: (unit, id, fill, title) => andWake(refillJob(unit, id, fill, title)),
    enqueue: (unit, id) => andWake(moves.enqueueJob(unit, id)),
    schedule: (unit, id, runAt) => andWake(moves.scheduleJob(unit, id, runAt)),
    askApproval: (unit, id, runAt) => andWake(moves.askApproval(unit, id, runAt)),
    approve: (unit, id, words) => andWake(moves.approveJob(unit, id, words)),
    decline: (unit, id, words) => andWake(moves.declineJob(unit, id, words)),
    async pause(change, id) {
      if (!(await find(id)).pausable) {
        throw new Refused(
          null,
          'This job is one single act and cannot be halted.',
          'Let it run, or cancel it: then all of it is taken back.',
        );
      }
      line.live(id)?.stop.abort();
      await andWake(change((unit) => moves.pauseJob(unit, id), 'patient'));
    },
    resume: (unit, id) => andWake(moves.resumeJob(unit, id)),
    async cancel(change, id) {
      await find(id);
      line.live(id)?.stop.abort();
      await andWake(change((unit) => moves.cancelJob(unit, id), 'patient'));
    },
    undo,
    async runDue() {
      const due = await dueRows(read, ports.clock.now());
      if (due.length > 0) {
        await transact({ title: 'Begin scheduled jobs', wait: 'patient' }, async (unit) => {
          for (const { id } of due) await moves.beginScheduled(unit, id);
        });
      }
      // What a store that could not be written kept from its turn or its end gets another one.
      if (!line.running() && (await isAnyInLine(read))) line.wake();
    },
    list: async (page) => (await pageOfJobRows(read, page)).map(jobOf),
    get: find,
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
        async () => (await underWayRows(read, organizationId)).map(jobOf),
        () => false,
      ),
    close: () => line.close(),
  };
}
