import type { Reader } from '../../store/access';
import { jsonList } from '../../store/json-table';

/** What a pair shows of its accounts. */
export function pairAccounts(read: Reader, keys: readonly number[]) {
  return read
    .selectFrom('accounts')
    .select([
      'key',
      'id',
      'name',
      'email',
      'managed_by',
      'status',
      'last_active_at',
      'activity_known',
      'added_at',
    ])
    .where('key', 'in', jsonList(keys))
    .execute();
}
