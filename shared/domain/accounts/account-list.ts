import { z } from 'zod';
import { AccountId, Instant } from '../ids';
import { AccountKind, AccountStatus, OrganizationRole } from './account';
import { AccountFilter } from './account-filter';

/** What a list can show and be sorted by, in the order in which it is offered. */
export const accountColumns = [
  'name',
  'email',
  'kind',
  'status',
  'domain',
  'role',
  'lastActive',
  'added',
  'emailConfirmed',
  'source',
  'absentSince',
  'id',
] as const;
export const AccountColumn = z.enum(accountColumns);
export type AccountColumn = z.infer<typeof AccountColumn>;

export const AccountSort = z.strictObject({
  column: AccountColumn,
  direction: z.enum(['ascending', 'descending']),
});
export type AccountSort = z.infer<typeof AccountSort>;

/** One account as a list shows it; null means that no file said. */
export const AccountRow = z.object({
  id: AccountId,
  name: z.string(),
  email: z.string(),
  kind: AccountKind,
  /** The organization that holds the open claim, which need not be the one whose list this is. */
  managedBy: z.string().nullable(),
  status: AccountStatus,
  domain: z.string(),
  role: OrganizationRole,
  lastActive: Instant.nullable(),
  /** With `lastActive` null it tells "never" from "no file said". */
  activityKnown: z.boolean(),
  added: Instant.nullable(),
  emailConfirmed: z.boolean().nullable(),
  source: z.string(),
  absentSince: Instant.nullable(),
});
export type AccountRow = z.infer<typeof AccountRow>;
/** The same before its id is checked, as it comes out of the store. */
export type AccountRowData = z.input<typeof AccountRow>;

/** Most accounts named one by one in a selection; whoever wants more selects all that match. */
export const mostSelected = 50_000;

/** The accounts a person selected in a list. */
export const AccountSelection = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('some'), ids: z.array(AccountId).min(1).max(mostSelected) }),
  z.strictObject({
    mode: z.literal('allMatching'),
    filter: AccountFilter,
    except: z.array(AccountId).max(mostSelected),
  }),
]);
export type AccountSelection = z.infer<typeof AccountSelection>;
