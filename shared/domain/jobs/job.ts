import { z } from 'zod';
import { Instant, JobId } from '../ids';
import { JobKind } from './job-kind';
import { JobTotals } from './job-totals';

/**
 * `planned` was never started; `waiting` needs a second admin; `scheduled` begins at its time; `queued` waits for
 * another job; `running` works; `paused` stopped between two items and can go on. The others are ends: `cancelled`
 * keeps what was done and leaves the rest; `declined` was never run; `interrupted` is what versions before durable
 * jobs left behind, with nothing changed.
 */
export const jobStates = [
  'planned',
  'waiting',
  'scheduled',
  'queued',
  'running',
  'paused',
  'done',
  'failed',
  'cancelled',
  'declined',
  'interrupted',
] as const;
export const JobState = z.enum(jobStates);
export type JobState = z.infer<typeof JobState>;

const ends: readonly JobState[] = ['done', 'failed', 'cancelled', 'declined', 'interrupted'];
const plans: readonly JobState[] = ['planned', 'waiting', 'scheduled'];

export function isEnded(state: JobState): boolean {
  return ends.includes(state);
}

/** Whether a job was not begun yet: a plan in the words of the screens. */
export function isPlan(state: JobState): boolean {
  return plans.includes(state);
}

/** Whether a job is under way: it runs, or will without anybody's further word, or was halted. */
export function isUnderWay(state: JobState): boolean {
  return state === 'queued' || state === 'running' || state === 'paused';
}

/** What came out of a job. */
export const JobResult = z.object({
  /** One line per outcome in the order to be shown, for example `{ label: 'Claimed', value: 1204 }`. */
  counts: z.array(z.object({ label: z.string(), value: z.number().int().nonnegative() })),
  /** The rows that failed, each with its reason, as a CSV kept in the data directory. */
  failures: z
    .object({ exportId: z.string(), fileName: z.string(), rows: z.number().int().nonnegative() })
    .nullable(),
});
export type JobResult = z.infer<typeof JobResult>;

/** One job as a screen shows it: planned, running or ended. */
export const Job = z.object({
  id: JobId,
  organizationId: z.string(),
  kind: JobKind,
  /** The act and the number, for example "Claim 1,204 accounts on example.com". Names no person. */
  title: z.string(),
  state: JobState,
  /** Why it is done, in the words of who asked. */
  reason: z.string().nullable(),
  askedBy: z.string(),
  /** The second admin who approved or declined. */
  decidedBy: z.string().nullable(),
  decidedAt: Instant.nullable(),
  /** When a scheduled job begins. */
  runAt: Instant.nullable(),
  done: z.number().int().nonnegative(),
  /** Null while nobody knows how much there is. */
  total: z.number().int().nonnegative().nullable(),
  /** Its items by state; null for jobs of versions that kept no journal. */
  totals: JobTotals.nullable(),
  /** What it is at just now, for example an address or "Building the search index". */
  current: z.string().nullable(),
  /** Items per second over the last seconds; null until it can be told. */
  perSecond: z.number().nonnegative().nullable(),
  secondsLeft: z.number().nonnegative().nullable(),
  /** Title of the job it waits for. */
  waitsFor: z.string().nullable(),
  /** Whether it may be halted between two items. */
  pausable: z.boolean(),
  /** Until when it can be taken back as one; null where it cannot. */
  undoUntil: Instant.nullable(),
  /** The job that this one takes back. */
  undoes: JobId.nullable(),
  /** The job that takes this one back, planned or run. */
  undoneBy: JobId.nullable(),
  createdAt: Instant,
  startedAt: Instant.nullable(),
  finishedAt: Instant.nullable(),
  result: JobResult.nullable(),
  /** Why it failed or halted, as a sentence. */
  error: z.string().nullable(),
});
export type Job = z.infer<typeof Job>;
