import { z } from 'zod';
import type { DomainSummary } from '../../../shared/contract/domains';
import { domainStates } from '../../../shared/domain/domains/domain';
import type { GridSort } from '../../ui/data-grid/grid-types';

const sortColumns = ['name', 'state', 'accounts', 'claimed', 'nextCheckAt', 'verifiedAt'] as const;
type SortColumn = (typeof sortColumns)[number];

/** What the list shows, kept in the address. */
export const DomainsSearch = z.object({
  q: z.string().max(200).optional().catch(undefined),
  state: z.enum(domainStates).optional().catch(undefined),
  sort: z.enum(sortColumns).optional().catch(undefined),
  down: z.boolean().optional().catch(undefined),
});
export type DomainsSearch = z.infer<typeof DomainsSearch>;

/** The order a list has before anybody chose one. */
const defaultSort: SortColumn = 'name';

export function sortOf({ sort = defaultSort, down = false }: DomainsSearch): GridSort {
  return { column: sort, direction: down ? 'descending' : 'ascending' };
}

/** The search after a press on a column's header. */
export function sortedBy(search: DomainsSearch, column: string): DomainsSearch {
  const sort = sortColumns.find((known) => known === column);
  if (sort === undefined) return search;
  return { ...search, sort, down: sort === (search.sort ?? defaultSort) && !search.down };
}

/** The domains that fit, in the order asked for; equal ones by name. */
export function chooseDomains(
  domains: readonly DomainSummary[],
  search: DomainsSearch,
): readonly DomainSummary[] {
  const wanted = (search.q ?? '').trim().toLowerCase();
  const fits = ({ name, unicodeName, state }: DomainSummary) =>
    (search.state === undefined || state === search.state) &&
    (name.includes(wanted) || unicodeName.includes(wanted));
  const { column, direction } = sortOf(search);
  const factor = direction === 'descending' ? -1 : 1;
  const key = keys[sortColumns.find((known) => known === column) ?? defaultSort];
  return domains
    .filter(fits)
    .sort((a, b) => factor * compare(key(a), key(b)) || compare(a.unicodeName, b.unicodeName));
}

type Key = string | number | null;

const keys: Readonly<Record<SortColumn, (domain: DomainSummary) => Key>> = {
  name: ({ unicodeName }) => unicodeName,
  // What needs attention first.
  state: ({ state }) => ['failing', 'lapsed', 'pending', 'verified', 'removed'].indexOf(state),
  accounts: ({ accounts }) => accounts,
  claimed: ({ claimed }) => claimed,
  nextCheckAt: ({ nextCheckAt }) => nextCheckAt,
  verifiedAt: ({ verifiedAt }) => verifiedAt,
};

/** Nothing sorts behind everything. */
function compare(a: Key, b: Key): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
