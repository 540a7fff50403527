import type { Connection } from './connection';

/** Below this many rows, taking them out of every index one by one is as cheap. */
const fewRows = 50_000;
/** Keys looked at between two breaths of the event loop. */
const portion = 20_000;

/**
 * Deletes all accounts of an organization, inside the transaction that is open on the writer. Where most of the
 * table goes, its indexes and the search index are taken away first and built again over what remains: out of a
 * million rows, one by one would take minutes.
 *
 * @returns after each portion how many rows it deleted, so that the caller can let others be served in between
 */
export function* deleteAccounts({ raw }: Connection, organizationId: string): Generator<number, void> {
  const count = (where: string, ...values: string[]) =>
    raw
      .prepare<string[], number>(`SELECT count(*) FROM accounts ${where}`)
      .pluck()
      .get(...values) ?? 0;
  const going = count('WHERE organization_id = ?', organizationId);
  const bulk = going >= fewRows && going > count('') - going;
  const restore = bulk ? takeIndexesAway(raw) : [];
  const last = raw.prepare<[], number>('SELECT coalesce(max(key), 0) FROM accounts').pluck().get() ?? 0;
  const remove = raw.prepare('DELETE FROM accounts WHERE key > ? AND key <= ? AND organization_id = ?');
  for (let key = 0; key < last; key += portion) {
    yield remove.run(key, key + portion, organizationId).changes;
  }
  for (const step of restore) {
    step();
    yield 0;
  }
}

/** @returns the steps that put everything back */
function takeIndexesAway(raw: Connection['raw']): (() => void)[] {
  const parts = raw
    .prepare<[], { type: 'index' | 'trigger'; name: string; sql: string }>(
      `SELECT type, name, sql FROM sqlite_schema WHERE tbl_name = 'accounts' AND sql IS NOT NULL
         AND (type = 'index' OR name = 'accounts_search_delete')`,
    )
    .all();
  for (const { type, name } of parts) raw.exec(`DROP ${type} "${name}"`);
  return [
    ...parts.map(
      ({ sql }) =>
        () =>
          void raw.exec(sql),
    ),
    () => void raw.exec("INSERT INTO accounts_search (accounts_search) VALUES ('rebuild')"),
  ];
}
