import { sql } from 'kysely';
import type { AccountColumn } from '../../../../shared/domain/accounts/account-list';
import type { Reader } from '../../store/access';
import { jsonList } from '../../store/json-table';
import { isShort } from './keys/search-words';

/** Keys of one organization's accounts, without an order. Every query down to `keysBeginning` is answered by one covering index. */
export function everyKey(read: Reader, organizationId: string) {
  return read.selectFrom('accounts').select('key').where('organization_id', '=', organizationId);
}

/** Columns whose values differ from account to account; their order is read from an index. */
export type IndexedColumn = Exclude<
  AccountColumn,
  'kind' | 'status' | 'role' | 'emailConfirmed' | 'absentSince'
>;

/** Keys in ascending order of a column; accounts that tie are in the order of their keys. */
export function keysInOrder(read: Reader, organizationId: string, column: IndexedColumn) {
  const all = everyKey(read, organizationId);
  switch (column) {
    case 'name':
      return all.orderBy('name', (order) => order.collate('nocase').asc()).orderBy('key');
    case 'email':
      return all.orderBy('email_key').orderBy('key');
    case 'id':
      return all.orderBy('id').orderBy('key');
    case 'domain':
      return all.orderBy('domain').orderBy('key');
    case 'lastActive':
      return all.orderBy('last_active_at').orderBy('activity_known').orderBy('key');
    case 'added':
      return all.orderBy('added_at').orderBy('key');
    case 'source':
      return all.orderBy('source').orderBy('key');
  }
}

// The words behind `sql.lit` repeat the WHERE of a partial index: SQLite uses it only when it reads the same.

export function keysOfUnusualStatus(read: Reader, organizationId: string, status: string | null) {
  const unusual = everyKey(read, organizationId).where('status', '<>', sql.lit('active'));
  return status === null ? unusual : unusual.where(sql<string>`status`, '=', status);
}

export function keysOfUnusualRole(read: Reader, organizationId: string, role: string | null) {
  const unusual = everyKey(read, organizationId).where('role', '<>', sql.lit('member'));
  return role === null ? unusual : unusual.where(sql<string>`role`, '=', role);
}

/** @param said what the files said: 0 not confirmed, null nothing, undefined either */
export function unconfirmedKeys(read: Reader, organizationId: string, said: 0 | null | undefined) {
  const unconfirmed = everyKey(read, organizationId).where('email_confirmed', 'is not', sql.lit(1));
  return said === undefined ? unconfirmed : unconfirmed.where('email_confirmed', 'is', said);
}

export function managedKeys(read: Reader, organizationId: string) {
  return everyKey(read, organizationId).where('managed_by', 'is not', null);
}

export function absentKeysInOrder(read: Reader, organizationId: string) {
  const absent = everyKey(read, organizationId).where('absent_since', 'is not', null);
  return absent.orderBy('absent_since').orderBy('key');
}

export function keysOfDomain(read: Reader, organizationId: string, domain: string) {
  return everyKey(read, organizationId).where('domain', '=', domain);
}

export function keysOfSource(read: Reader, organizationId: string, source: string) {
  return everyKey(read, organizationId).where('source', '=', source);
}

export function keysActiveBetween(
  read: Reader,
  organizationId: string,
  { from, until }: { readonly from: number | null; readonly until: number | null },
) {
  let active = everyKey(read, organizationId).where('last_active_at', 'is not', null);
  if (from !== null) active = active.where('last_active_at', '>=', from);
  return until === null ? active : active.where('last_active_at', '<', until);
}

/** @param known whether a file has said that the account was never active */
export function keysNeverActive(read: Reader, organizationId: string, known: boolean) {
  return everyKey(read, organizationId)
    .where('last_active_at', 'is', null)
    .where('activity_known', '=', known ? 1 : 0);
}

/** Keys whose column begins with a text; case counts only in ids. */
export function keysBeginning(
  read: Reader,
  organizationId: string,
  { column, text }: { readonly column: 'name' | 'email_key' | 'id'; readonly text: string },
) {
  const all = everyKey(read, organizationId);
  const end = `${text}\u{10FFFF}`;
  if (column !== 'name') return all.where(column, '>=', text).where(column, '<', end);
  return all.where(sql`name COLLATE NOCASE`, '>=', text).where(sql`name COLLATE NOCASE`, '<', end);
}

/**
 * Which of some accounts, of any organization, hold every word in their texts: what `matchesWords` says, by the
 * database.
 * @param words folded, of plain letters only
 */
export function keysHolding(
  read: Reader,
  words: readonly string[],
  among: { readonly keys: readonly number[] } | { readonly from: number; readonly until: number },
) {
  let holding = read.selectFrom('accounts').select('key');
  if ('keys' in among) holding = holding.where('key', 'in', jsonList(among.keys));
  else holding = holding.where('key', '>=', among.from).where('key', '<', among.until);
  for (const word of words) {
    const plain = word.replaceAll(/[\\%_]/g, '\\$&');
    const pattern = isShort(word) ? `${plain}%` : `%${plain}%`;
    holding = holding.where(
      sql<boolean>`(email LIKE ${pattern} ESCAPE '\\' OR name LIKE ${pattern} ESCAPE '\\' OR id LIKE ${pattern} ESCAPE '\\')`,
    );
  }
  return holding;
}
