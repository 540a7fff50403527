import { z } from 'zod';
import { AccountFilter } from '../../../shared/domain/accounts/account-filter';
import { AccountColumn, AccountSort } from '../../../shared/domain/accounts/account-list';
import { AccountId } from '../../../shared/domain/ids';

/** Columns shown until a person chooses others. The name always stays first. */
export const usualColumns: readonly AccountColumn[] = [
  'name',
  'email',
  'kind',
  'status',
  'role',
  'lastActive',
  'added',
];
const usualSort: AccountSort = { column: 'name', direction: 'ascending' };

const parts = AccountFilter.shape;

/** What the address of the list holds; anything that does not fit is left out and not an error. */
export const AccountsSearch = z.object({
  q: parts.search.catch(undefined),
  kinds: parts.kinds.catch(undefined),
  statuses: parts.statuses.catch(undefined),
  domains: parts.domains.catch(undefined),
  roles: parts.roles.catch(undefined),
  activity: parts.activity.catch(undefined),
  confirmed: parts.confirmed.catch(undefined),
  sources: parts.sources.catch(undefined),
  absent: parts.absent.catch(undefined),
  sort: AccountSort.optional().catch(undefined),
  columns: z.array(AccountColumn).min(1).max(20).optional().catch(undefined),
  /** The account in the side panel. */
  open: AccountId.optional().catch(undefined),
});
export type AccountsSearch = z.infer<typeof AccountsSearch>;

/** The filter an address asks for; parts that ask nothing are left out, and so is whatever else stands there. */
export function filterOf({
  q,
  kinds,
  statuses,
  domains,
  roles,
  activity,
  ...rest
}: AccountsSearch): AccountFilter {
  const { confirmed, sources, absent } = rest;
  const words = q?.trim() || undefined;
  const parts = { search: words, kinds, statuses, domains, roles, activity, confirmed, sources, absent };
  return AccountFilter.parse(
    Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)),
  );
}

/** The address parts that stand for a filter, each of them named, so that the old ones go. */
export function searchOf(filter: AccountFilter): Omit<AccountsSearch, 'sort' | 'columns' | 'open'> {
  const { search: q, ...parts } = filter;
  const none = Object.fromEntries(Object.keys(AccountFilter.shape).map((part) => [part, undefined]));
  const { search: _search, ...cleared } = none;
  return { ...cleared, ...parts, q };
}

export function sortOf({ sort }: AccountsSearch): AccountSort {
  return sort ?? usualSort;
}

/** The columns to show: the name first, each once. */
export function columnsOf({ columns }: AccountsSearch): readonly AccountColumn[] {
  return [...new Set<AccountColumn>(['name', ...(columns ?? usualColumns)])];
}

export function isFiltered(search: AccountsSearch): boolean {
  return Object.keys(filterOf(search)).length > 0;
}

/** The sort after a click on a column's header. */
export function sortedBy(current: AccountSort, column: AccountColumn): AccountSort {
  const isTurned = current.column === column && current.direction === 'ascending';
  return { column, direction: isTurned ? 'descending' : 'ascending' };
}

/** What a saved view keeps: everything but the open account. */
export function viewText(search: AccountsSearch): string {
  const { open: _, ...view } = AccountsSearch.parse(search);
  return JSON.stringify(view);
}

/** The state a saved view brings back; what a newer version wrote and this one cannot read is left out. */
export function readView(text: string): AccountsSearch {
  const empty = Object.fromEntries(Object.keys(AccountsSearch.shape).map((part) => [part, undefined]));
  try {
    return { ...empty, ...AccountsSearch.parse(JSON.parse(text)) };
  } catch {
    return AccountsSearch.parse({});
  }
}
