import type { Reader } from '../../store/access';
import { jsonList } from '../../store/json-table';

const rowColumns = [
  'key',
  'id',
  'name',
  'email',
  'managed_by',
  'status',
  'domain',
  'role',
  'last_active_at',
  'activity_known',
  'added_at',
  'email_confirmed',
  'source',
  'absent_since',
] as const;

/** A query for what a list shows of the accounts with these keys, in no particular order. */
export function rowsByKey(read: Reader, keys: readonly number[]) {
  return read.selectFrom('accounts').select(rowColumns).where('key', 'in', jsonList(keys));
}

/** What is searched in: the texts of the accounts with these keys, in no particular order. */
export function textsByKey(read: Reader, keys: readonly number[]) {
  return read
    .selectFrom('accounts')
    .select(['key', 'name', 'email', 'id'])
    .where('key', 'in', jsonList(keys))
    .execute();
}

/** The ids of the accounts with these keys, in no particular order. */
export function idsByKey(read: Reader, keys: readonly number[]) {
  return read.selectFrom('accounts').select(['key', 'id']).where('key', 'in', jsonList(keys)).execute();
}

/** Keys of the accounts with these ids; ids the organization does not have are left out. */
export async function keysById(read: Reader, organizationId: string, ids: readonly string[]) {
  const rows = await read
    .selectFrom('accounts')
    .select('key')
    .where('organization_id', '=', organizationId)
    .where('id', 'in', jsonList(ids))
    .execute();
  return rows.map(({ key }) => key);
}

/** How many accounts there are on each domain, most first. */
export function countByDomain(read: Reader, organizationId: string) {
  return read
    .selectFrom('accounts')
    .select((row) => ['domain as value', row.fn.countAll<number>().as('count')])
    .where('organization_id', '=', organizationId)
    .groupBy('domain')
    .orderBy('count', 'desc')
    .orderBy('domain')
    .execute();
}

/** How many accounts each kind of file brought, most first. */
export function countBySource(read: Reader, organizationId: string) {
  return read
    .selectFrom('accounts')
    .select((row) => ['source as value', row.fn.countAll<number>().as('count')])
    .where('organization_id', '=', organizationId)
    .groupBy('source')
    .orderBy('count', 'desc')
    .orderBy('source')
    .execute();
}

/** Everything about one account, with the organization that holds its claim and the imports that brought it. */
export function accountById(read: Reader, organizationId: string, accountId: string) {
  return read
    .selectFrom('accounts')
    .leftJoin('organizations as manager', 'manager.id', 'accounts.managed_by')
    .leftJoin('imports as first', 'first.id', 'accounts.first_import_id')
    .leftJoin('imports as last', 'last.id', 'accounts.last_import_id')
    .selectAll('accounts')
    .select([
      'manager.name as manager_name',
      'first.file_name as first_file',
      'first.at as first_at',
      'last.file_name as last_file',
      'last.at as last_at',
    ])
    .where('accounts.organization_id', '=', organizationId)
    .where('accounts.id', '=', accountId)
    .executeTakeFirst();
}
