import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { AppAccess, ReportedClaim } from '../domain/accounts/account';
import { AccountFilter } from '../domain/accounts/account-filter';
import { AccountColumn, AccountRow, AccountSelection, AccountSort } from '../domain/accounts/account-list';
import { AccountId, Instant, OrganizationId, SavedViewId } from '../domain/ids';
import { WrittenExport } from './exports';
import { command, query, stream } from './procedure';

const OfOrganization = z.strictObject({ organizationId: OrganizationId });
const Count = z.number().int().nonnegative();
const Counted = z.object({ value: z.string(), count: Count });

/** Everything the store knows of one account. */
export const Account = AccountRow.extend({
  /** Name of the organization that holds the open claim; null while the account is personal (rule K1). */
  managingOrganization: z.string().nullable(),
  reportedClaim: ReportedClaim,
  billable: z.boolean().nullable(),
  twoStep: z.boolean().nullable(),
  policy: z.string().nullable(),
  apps: z.array(AppAccess),
  groups: z.array(z.string()),
  firstImport: z.object({ fileName: z.string(), at: Instant }).nullable(),
  lastImport: z.object({ fileName: z.string(), at: Instant }).nullable(),
});
export type Account = z.infer<typeof Account>;
/** The same before its id is checked, as it comes out of the store. */
export type AccountData = z.input<typeof Account>;

/** What the filters of the list offer, with how many accounts each stands for. */
export const AccountFacets = z.object({
  total: Count,
  /** Most frequent first. */
  domains: z.array(Counted),
  sources: z.array(Counted),
});
export type AccountFacets = z.infer<typeof AccountFacets>;

export const ViewName = z.string().trim().min(1).max(80);

/** A list's state under a name: filter, sort and columns as they stand in the address. */
export const SavedView = z.object({ id: SavedViewId, name: z.string(), search: z.string() });
export type SavedView = z.infer<typeof SavedView>;

const ViewSearch = z.string().max(8_000);
const OfView = OfOrganization.extend({ viewId: SavedViewId });

/** How far an export is, then the file. */
export const ExportReport = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('writing'), done: Count, total: Count }),
  z.object({ kind: z.literal('done'), file: WrittenExport }),
]);
export type ExportReport = z.infer<typeof ExportReport>;

export const accountsContract = {
  /** The rows from `index` on. */
  page: query
    .input(
      OfOrganization.extend({
        filter: AccountFilter,
        sort: AccountSort,
        index: Count,
        limit: z.number().int().min(1).max(500),
      }),
    )
    .output(z.object({ rows: z.array(AccountRow) })),
  /** How many accounts match, exactly; may take longer than a page. */
  count: query.input(OfOrganization.extend({ filter: AccountFilter })).output(z.object({ count: Count })),
  facets: query.input(OfOrganization).output(AccountFacets),
  get: query.input(OfOrganization.extend({ accountId: AccountId })).output(Account),
  /** The ids a selection stands for, at most `limit` of them, and how many there are in all. */
  resolveSelection: query
    .input(OfOrganization.extend({ selection: AccountSelection, limit: z.number().int().min(1).max(50_000) }))
    .output(z.object({ ids: z.array(AccountId), count: Count })),
  /** Writes what is shown, or what of it is selected: the same columns, in the same order. */
  export: stream
    .input(
      OfOrganization.extend({
        filter: AccountFilter,
        sort: AccountSort,
        selection: AccountSelection.nullable(),
        columns: z.array(AccountColumn).min(1).max(20),
        bom: z.boolean(),
      }),
    )
    .output(eventIterator(ExportReport)),
  views: {
    list: query.input(OfOrganization).output(z.object({ views: z.array(SavedView) })),
    /** Saves under a name; a view that has the name already gets the new state. */
    save: command.input(OfOrganization.extend({ name: ViewName, search: ViewSearch })).output(SavedView),
    rename: command.input(OfView.extend({ name: ViewName })).output(SavedView),
    remove: command.input(OfView).output(z.object({})),
  },
};
