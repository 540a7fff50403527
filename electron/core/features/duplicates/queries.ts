import type { Reader } from '../../store/access';
import { jsonList } from '../../store/json-table';

/**
 * One batch of the accounts that are compared, in the order in which they lie in the store. The organization by an
 * expression on purpose: it keeps SQLite from an index that it had to sort for every batch.
 */
export function accountsBehind(read: Reader, organizationId: string, after: number, limit: number) {
  return read
    .selectFrom('accounts')
    .select(['key', 'name', 'email_key'])
    .where(({ eb, fn, val }) => eb(fn.coalesce('organization_id', val('')), '=', organizationId))
    .where('status', '<>', 'deleted')
    .where('key', '>', after)
    .orderBy('key')
    .limit(limit)
    .execute();
}

/** What is compared of some accounts. */
export function comparedAccounts(read: Reader, keys: readonly number[]) {
  return read
    .selectFrom('accounts')
    .select(['key', 'name', 'email_key', 'managed_by', 'last_active_at', 'activity_known'])
    .where('key', 'in', jsonList(keys))
    .execute();
}

/** The keys of two accounts by their ids. */
export function keysOf(read: Reader, organizationId: string, ids: readonly string[]) {
  return read
    .selectFrom('accounts')
    .select(['key', 'id', 'email'])
    .where('organization_id', '=', organizationId)
    .where('id', 'in', jsonList(ids))
    .execute();
}
