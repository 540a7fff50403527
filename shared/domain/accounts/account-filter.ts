import { z } from 'zod';
import { Instant } from '../ids';
import { AccountKind, AccountStatus, OrganizationRole } from './account';

/** When the owner was last active. An account whose files have no activity column is `unknown`, not `never`. */
export const ActivityFilter = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('within'), days: z.number().int().min(1).max(3_650) }),
  z.strictObject({ kind: z.literal('longer-ago'), days: z.number().int().min(1).max(3_650) }),
  /** From the first instant on, before the second; null leaves an end open. */
  z.strictObject({ kind: z.literal('between'), from: Instant.nullable(), until: Instant.nullable() }),
  z.strictObject({ kind: z.literal('never') }),
  z.strictObject({ kind: z.literal('unknown') }),
]);
export type ActivityFilter = z.infer<typeof ActivityFilter>;

export const confirmations = ['yes', 'no', 'unknown'] as const;
export const Confirmation = z.enum(confirmations);
export type Confirmation = z.infer<typeof Confirmation>;

/** Longest text that is searched for. */
export const longestSearch = 200;

/**
 * Which accounts a list shows. A part that is left out asks nothing; values of one part are alternatives, and every
 * part must hold.
 */
export const AccountFilter = z.strictObject({
  /** Words, each of which stands in name, e-mail or id; one or two letters must begin one of them. */
  search: z.string().max(longestSearch).optional(),
  kinds: z.array(AccountKind).min(1).max(2).optional(),
  statuses: z.array(AccountStatus).min(1).max(4).optional(),
  domains: z.array(z.string().min(1).max(253)).min(1).max(100).optional(),
  roles: z.array(OrganizationRole).min(1).max(3).optional(),
  activity: ActivityFilter.optional(),
  confirmed: z.array(Confirmation).min(1).max(3).optional(),
  sources: z.array(z.string().min(1).max(100)).min(1).max(20).optional(),
  /** true: only accounts that the last full export no longer listed; false: only the others. */
  absent: z.boolean().optional(),
});
export type AccountFilter = z.infer<typeof AccountFilter>;
