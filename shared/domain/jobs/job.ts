import { z } from 'zod';
import { Instant, JobId } from '../ids';

export const jobKinds = ['import', 'claim', 'unclaim', 'export', 'sample'] as const;
export const JobKind = z.enum(jobKinds);
export type JobKind = z.infer<typeof JobKind>;

/**
 * `queued` waits for another job; `running` works; the others are ends. `cancelled` and `interrupted` leave the
 * store as it was: the first was asked for, the second is what a closed or killed program leaves behind.
 */
export const jobStates = ['queued', 'running', 'done', 'failed', 'cancelled', 'interrupted'] as const;
export const JobState = z.enum(jobStates);
export type JobState = z.infer<typeof JobState>;

export function isEnded(state: JobState): boolean {
  return state !== 'queued' && state !== 'running';
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

/** One job as a screen shows it, running or ended. */
export const Job = z.object({
  id: JobId,
  organizationId: z.string(),
  kind: JobKind,
  /** The act and the number, for example "Claim 1,204 accounts on example.com". */
  title: z.string(),
  state: JobState,
  done: z.number().int().nonnegative(),
  /** Null while nobody knows how much there is. */
  total: z.number().int().nonnegative().nullable(),
  /** What it is at just now, for example an address or "Building the search index". */
  current: z.string().nullable(),
  /** Items per second over the last seconds; null until it can be told. */
  perSecond: z.number().nonnegative().nullable(),
  secondsLeft: z.number().nonnegative().nullable(),
  /** Title of the job it waits for. */
  waitsFor: z.string().nullable(),
  createdAt: Instant,
  startedAt: Instant.nullable(),
  finishedAt: Instant.nullable(),
  result: JobResult.nullable(),
  /** Why it failed, as a sentence. */
  error: z.string().nullable(),
});
export type Job = z.infer<typeof Job>;
