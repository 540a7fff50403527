import { z } from 'zod';
import { TimeZone } from '../domain/deletions/calendar-day';
import { AccountId, DeletionId, Instant, JobId, OrganizationId } from '../domain/ids';
import { ItemReason } from '../domain/jobs/job-item';
import { WrittenExport } from './exports';
import { command, query } from './procedure';

const Count = z.number().int().nonnegative();
const OfOrganization = z.strictObject({ organizationId: OrganizationId });
const OfDeletion = OfOrganization.extend({ deletionId: DeletionId });

/** The most deletions that are cancelled by picking them one by one; beyond, all of them are. */
export const mostPickedDeletions = 1_000;

/** One deletion, running or ended, as the ledger keeps it (rule L2). */
export const Deletion = z.object({
  id: DeletionId,
  accountId: AccountId,
  /** "Former user" once the account is erased. */
  name: z.string(),
  /** Null once the account is erased. */
  email: z.string().nullable(),
  startedAt: Instant,
  startedBy: z.string(),
  /** Null where none was given, and once the account is erased. */
  reason: z.string().nullable(),
  /** The job that began it. */
  jobId: JobId.nullable(),
  /** The last moment to cancel. */
  dueAt: Instant,
  /** An open dispute keeps the account from being erased (rule L3). */
  held: z.boolean(),
  /** Why the admin may not cancel it, and what to do instead; null where they may, and once it has ended. */
  cancelRefusal: ItemReason.nullable(),
  end: z.object({ at: Instant, by: z.enum(['cancel', 'finish']) }).nullable(),
});
export type Deletion = z.infer<typeof Deletion>;

export const DeletionGroup = z.enum(['running', 'ended']);
export type DeletionGroup = z.infer<typeof DeletionGroup>;

/** Behind which row a page begins: its place in the order, and its id where two share one. */
const Place = z.strictObject({ at: Instant, id: DeletionId });

export const deletionsContract = {
  count: query.input(OfOrganization).output(z.object({ running: Count, cancelled: Count, finished: Count })),
  /** Running ones by urgency, ended ones newest first. */
  list: query
    .input(
      OfOrganization.extend({
        group: DeletionGroup,
        after: Place.nullable(),
        limit: z.number().int().min(1).max(200),
      }),
    )
    .output(z.object({ deletions: z.array(Deletion) })),
  /** The deletion that runs on an account; null where none does. */
  ofAccount: query
    .input(OfOrganization.extend({ accountId: AccountId }))
    .output(z.object({ deletion: Deletion.nullable() })),
  /** Cancels one deletion at once, as a job of its own. Refused where the permissions matrix says no. */
  cancel: command.input(OfDeletion).output(
    z.object({
      jobId: JobId,
      /** False where it waits on its page, because Settings ask for the number to be typed. */
      runs: z.boolean(),
    }),
  ),
  /** Makes the plan that cancels several, or with null all that run. */
  planCancel: command
    .input(
      OfOrganization.extend({ deletionIds: z.array(DeletionId).min(1).max(mostPickedDeletions).nullable() }),
    )
    .output(z.object({ jobId: JobId })),
  /** Writes the last day of one running deletion, or with null of all, as a calendar file (RFC 5545). */
  exportCalendar: command
    .input(
      OfOrganization.extend({
        deletionId: DeletionId.nullable(),
        /** Whose calendar says which day an instant falls on. */
        timeZone: TimeZone,
      }),
    )
    .output(WrittenExport),
};
