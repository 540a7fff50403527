import type { AccountFilter } from '../../shared/domain/accounts/account-filter';
import { type AccountSort, accountColumns } from '../../shared/domain/accounts/account-list';
import { benchDomains } from './populate';

const filters: readonly AccountFilter[] = [
  {},
  { kinds: ['personal'] },
  { kinds: ['managed'] },
  { statuses: ['deactivated'] },
  { statuses: ['active'] },
  { statuses: ['deleted', 'deletion-pending'] },
  { domains: [benchDomains[0]] },
  { domains: [benchDomains[1], benchDomains[2]] },
  { roles: ['admin'] },
  { roles: ['none', 'member'] },
  { activity: { kind: 'never' } },
  { activity: { kind: 'longer-ago', days: 365 } },
  { activity: { kind: 'between', from: 1_710_000_000_000, until: 1_720_000_000_000 } },
  { confirmed: ['no'] },
  { sources: ['bench'] },
  { absent: false },
  { roles: ['admin'], statuses: ['deactivated'] },
  { confirmed: ['no'], domains: [benchDomains[3]], kinds: ['personal'] },
  { search: 'lovelace77' },
  { search: 'ada 123', statuses: ['active'] },
];

const sorts: readonly AccountSort[] = accountColumns.flatMap((column) => [
  { column, direction: 'ascending' } as const,
  { column, direction: 'descending' } as const,
]);

/** Filter and sort number `at` of a walk through all of them, in an order in which neighbours differ. */
export function askAt(at: number): { readonly filter: AccountFilter; readonly sort: AccountSort } {
  const filter = filters[at % filters.length];
  const sort = sorts[(at * 7) % sorts.length];
  if (filter === undefined || sort === undefined) throw new Error('There are no filters or sorts');
  return { filter, sort };
}

export const askCount = filters.length * sorts.length;

/** What a person types, key by key, and what stands in the field after each. */
export function keystrokes(): readonly string[] {
  const typed = [
    'grace.hop',
    'turing 99',
    'perlman4321',
    'example.edu',
    '712020:00',
    'ken',
    'liskov@',
    'knuth12',
  ];
  return typed.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));
}
