import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { AccountStatus } from '../domain/accounts/account';
import { AccountId, Instant, JobId, OrganizationId } from '../domain/ids';
import { Job, JobState } from '../domain/jobs/job';
import { ItemReason, ItemState } from '../domain/jobs/job-item';
import { WrittenExport } from './exports';
import { command, query, stream } from './procedure';

const OfJob = z.strictObject({ jobId: JobId });
const Count = z.number().int().nonnegative();

/** Which items of a job are asked for; what is null asks nothing. */
export const ItemFilter = z.strictObject({
  states: z.array(ItemState).min(1).max(6).nullable(),
  /** Number of a reason of this job. */
  reason: Count.nullable(),
});
export type ItemFilter = z.infer<typeof ItemFilter>;

/** One item of a job, planned or settled. The account is null where the item is not one, or is gone. */
export const JobItem = z.object({
  position: Count,
  account: z.object({ id: AccountId, name: z.string(), email: z.string(), status: AccountStatus }).nullable(),
  state: ItemState,
  reason: ItemReason.nullable(),
  /** What is changed, field by field; values are as a person reads them. */
  changes: z.array(
    z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
  ),
});
export type JobItem = z.infer<typeof JobItem>;

export const jobsContract = {
  /** Newest first, unfinished ones and plans included; `before` is the last job of the page before. */
  list: query
    .input(
      z.strictObject({
        organizationId: OrganizationId,
        states: z.array(JobState).min(1).max(11).nullable(),
        before: JobId.nullable(),
        limit: z.number().int().min(1).max(200),
      }),
    )
    .output(z.object({ jobs: z.array(Job), more: z.boolean() })),
  get: query.input(OfJob).output(Job),
  /** The items in the order of the plan, from behind a position, without the first `skip` that fit. */
  items: query
    .input(
      OfJob.extend({
        filter: ItemFilter,
        after: z.number().int().min(-1),
        skip: Count,
        limit: z.number().int().min(1).max(500),
      }),
    )
    .output(z.object({ items: z.array(JobItem) })),
  /** Every reason that an item of the job has, with how many have it, most frequent first. */
  reasons: query.input(OfJob).output(
    z.object({
      reasons: z.array(z.object({ id: Count, state: ItemState, count: Count, reason: ItemReason })),
    }),
  ),
  /** The items with their outcomes and reasons as a CSV. */
  exportItems: command.input(OfJob.extend({ filter: ItemFilter, bom: z.boolean() })).output(WrittenExport),
  /**
   * Starts a plan, now or at a time. `ready` is the number the button named; `typed` repeats it where the plan
   * takes more accounts than the setting allows without.
   */
  run: command
    .input(OfJob.extend({ ready: Count, typed: Count.nullable(), runAt: Instant.nullable() }))
    .output(Job),
  /** Whether who works here now may approve a waiting plan, and why not. */
  approval: query.input(OfJob).output(
    z.object({
      /** Who that is, as Settings say. */
      name: z.string(),
      email: z.string().nullable(),
      /** Null where nothing stands in the way. */
      refusal: z.object({ reason: z.string(), nextStep: z.string() }).nullable(),
    }),
  ),
  /** A second admin lets a waiting plan run. */
  approve: command.input(OfJob.extend({ words: z.string().trim().max(1_000).nullable() })).output(Job),
  decline: command.input(OfJob.extend({ words: z.string().trim().min(1).max(1_000) })).output(Job),
  /** Halts a running job between two items. */
  pause: command.input(OfJob).output(Job),
  /** Lets a halted job go on, or tries again what failed. */
  resume: command.input(OfJob).output(Job),
  /** Stops a job for good, or discards a plan. What was done stays done; one long act is taken back. */
  cancel: command.input(OfJob).output(Job),
  /** Makes a plan that takes back what a job did. */
  undo: command.input(OfJob).output(z.object({ jobId: JobId })),
  /** The job as it changes, until it has ended. */
  watch: stream.input(OfJob).output(eventIterator(Job)),
  /** The jobs of an organization that are under way as they change, until the caller lets go. */
  watchActive: stream
    .input(z.strictObject({ organizationId: OrganizationId }))
    .output(eventIterator(z.array(Job))),
};
