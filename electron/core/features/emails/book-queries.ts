import type { Reader } from '../../store/access';
import { jsonList } from '../../store/json-table';

export type AccountRow = Awaited<ReturnType<typeof accountsByKeys>>[number];

function accounts(read: Reader) {
  return read
    .selectFrom('accounts')
    .leftJoin('deletions', (join) =>
      join.onRef('deletions.account_key', '=', 'accounts.key').on('deletions.ended_at', 'is', null),
    )
    .select([
      'accounts.key',
      'accounts.id',
      'accounts.name',
      'accounts.email',
      'accounts.email_key',
      'accounts.domain',
      'accounts.status',
      'accounts.email_confirmed',
      'accounts.synced',
      'accounts.managed_by',
      'deletions.due_at',
    ]);
}

/**
 * The organization by an expression on purpose: it keeps SQLite from walking all its accounts by some index instead
 * of looking up the keys.
 */
function byKeys(read: Reader, organizationId: string) {
  return accounts(read).where(({ eb, fn, val }) =>
    eb(fn.coalesce('accounts.organization_id', val('')), '=', organizationId),
  );
}

export function accountsByKeys(read: Reader, organizationId: string, keys: readonly number[]) {
  return byKeys(read, organizationId).where('accounts.key', 'in', jsonList(keys)).execute();
}

export function accountsByIds(read: Reader, organizationId: string, ids: readonly string[]) {
  return accounts(read)
    .where('accounts.organization_id', '=', organizationId)
    .where('accounts.id', 'in', jsonList(ids))
    .execute();
}

export function accountsByAddresses(read: Reader, organizationId: string, emailKeys: readonly string[]) {
  return accounts(read)
    .where('accounts.organization_id', '=', organizationId)
    .where('accounts.email_key', 'in', jsonList(emailKeys))
    .execute();
}

/** Every account whose address holds some text; the index of addresses alone is walked, from end to end. */
export function accountsLike(read: Reader, organizationId: string, part: string) {
  const found = read
    .selectFrom('accounts')
    .select('key')
    .where('organization_id', '=', organizationId)
    .where('email_key', 'like', `%${part}%`);
  return byKeys(read, organizationId).where('accounts.key', 'in', found).execute();
}

/** The domains that the organization has proved, failing ones included. */
export function provedDomains(read: Reader, organizationId: string) {
  return read
    .selectFrom('domains')
    .select(['id', 'name', 'state'])
    .where('organization_id', '=', organizationId)
    .where('state', 'in', ['verified', 'failing'])
    .execute();
}
