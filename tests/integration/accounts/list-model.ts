import fc from 'fast-check';
import { accountKinds, accountStatuses, organizationRoles } from '../../../shared/domain/accounts/account';
import {
  AccountFilter,
  type ActivityFilter,
  confirmations,
} from '../../../shared/domain/accounts/account-filter';
import {
  type AccountRow,
  type AccountSort,
  accountColumns,
} from '../../../shared/domain/accounts/account-list';

const day = 86_400_000;

const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
const days = fc.integer({ min: 1, max: 800 });
const instant = (now: number) => fc.option(fc.integer({ min: -800, max: 2 }).map((at) => now + at * day));

export const searches = fc
  .array(fc.string({ unit: fc.constantFrom(...'aAbcdeéÖ-@.17'), minLength: 1, maxLength: 5 }), {
    maxLength: 2,
  })
  .map((words) => words.join(' '));

/** Every filter the list offers, alone or with another one: more of them would leave next to nothing to page. */
export function filtersAt(now: number): fc.Arbitrary<AccountFilter> {
  const activity: fc.Arbitrary<ActivityFilter> = fc.oneof(
    fc.record({ kind: fc.constantFrom('within', 'longer-ago'), days }),
    fc.record({ kind: fc.constant('between'), from: instant(now), until: instant(now) }),
    fc.record({ kind: fc.constantFrom('never', 'unknown') }),
  );
  const parts = {
    search: searches,
    kinds: some(accountKinds),
    statuses: some(accountStatuses),
    domains: some(['example.com', 'mail.example.com', 'nobody.example']),
    roles: some(organizationRoles),
    activity,
    confirmed: some(confirmations),
    sources: some(['users', 'managed-accounts']),
    absent: fc.boolean(),
  };
  const names = fc.subarray(['search', 'search', ...Object.keys(parts)], { maxLength: 2 });
  return fc
    .tuple(fc.record(parts), names)
    .map(([all, chosen]) =>
      AccountFilter.parse(Object.fromEntries(chosen.map((name) => [name, Reflect.get(all, name)]))),
    );
}

export const sorts: fc.Arbitrary<AccountSort> = fc.record({
  column: fc.constantFrom(...accountColumns),
  direction: fc.constantFrom('ascending', 'descending'),
});

/** What a list has to show, said plainly: the rows that fit, sorted by one column, ties in the order of writing. */
export function expectedRows(
  rows: readonly AccountRow[],
  filter: AccountFilter,
  { sort, now }: { readonly sort: AccountSort; readonly now: number },
): AccountRow[] {
  const ascending = rows
    .filter((row) => fits(row, filter, now))
    .sort((left, right) => compare(left, right, sort));
  return sort.direction === 'ascending' ? ascending : ascending.reverse();
}

function fits(row: AccountRow, filter: AccountFilter, now: number): boolean {
  const said = row.emailConfirmed === null ? 'unknown' : row.emailConfirmed ? 'yes' : 'no';
  return (
    (filter.kinds?.includes(row.kind) ?? true) &&
    (filter.statuses?.includes(row.status) ?? true) &&
    (filter.domains?.includes(row.domain) ?? true) &&
    (filter.roles?.includes(row.role) ?? true) &&
    (filter.confirmed?.includes(said) ?? true) &&
    (filter.sources?.includes(row.source) ?? true) &&
    (filter.absent === undefined || filter.absent === (row.absentSince !== null)) &&
    (filter.activity === undefined || fitsActivity(row, filter.activity, now)) &&
    fitsSearch(row, filter.search ?? '')
  );
}

function fitsActivity(
  { lastActive, activityKnown }: AccountRow,
  activity: ActivityFilter,
  now: number,
): boolean {
  if (activity.kind === 'never') return lastActive === null && activityKnown;
  if (activity.kind === 'unknown') return lastActive === null && !activityKnown;
  if (lastActive === null) return false;
  if (activity.kind === 'within') return lastActive >= now - activity.days * day;
  if (activity.kind === 'longer-ago') return lastActive < now - activity.days * day;
  return lastActive >= (activity.from ?? lastActive) && lastActive < (activity.until ?? lastActive + 1);
}

function fitsSearch({ name, email, id }: AccountRow, search: string): boolean {
  const texts = [name, email, id].map((text) => text.toLowerCase());
  const words = search.toLowerCase().split(' ').filter(Boolean);
  return words.every((word) =>
    texts.some((text) => (word.length < 3 ? text.startsWith(word) : text.includes(word))),
  );
}

/** Nothing comes before something; words of a fixed set are in the order of their set, others in that of bytes. */
function compare(left: AccountRow, right: AccountRow, { column }: AccountSort): number {
  const [one, other] = [left, right].map((row) => sortValue(row, column));
  if (one === other || one === undefined || other === undefined) return 0;
  return one < other ? -1 : 1;
}

function sortValue(row: AccountRow, column: AccountSort['column']): string | number {
  switch (column) {
    case 'name':
      return bytes(row.name.replace(/[A-Z]/g, (letter) => letter.toLowerCase()));
    case 'kind':
      return accountKinds.indexOf(row.kind);
    case 'status':
      return accountStatuses.indexOf(row.status);
    case 'role':
      return organizationRoles.indexOf(row.role);
    case 'lastActive':
      return row.lastActive ?? (row.activityKnown ? -1 : -2);
    case 'emailConfirmed':
      return row.emailConfirmed === null ? 0 : row.emailConfirmed ? 2 : 1;
    case 'added':
    case 'absentSince':
      return row[column] ?? -1;
    case 'email':
      return bytes(row.email.toLowerCase());
    default:
      return bytes(row[column]);
  }
}

const bytes = (text: string) => Buffer.from(text).toString('latin1');
