import type { Connection } from './connection';

/** Below this many rows, taking them out of every index one by one is as cheap. */
const fewRows = 50_000;
/** Keys looked at between two breaths of the event loop. */
const portion = 20_000;

/**
 * Deletes all accounts of an organization, inside the transaction that is open on the writer. Where most of the
 * table goes, its indexes and the search index are taken away first and built again over what remains: out of a
 * million rows, one by one would take minutes. So are empty tables that refer to accounts, for SQLite looks into
 * each of them for every row that goes.
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
  const restore = bulk ? [...takeNotesAway(raw, organizationId), ...takeIndexesAway(raw)] : [];
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

/**
 * Deletes what cascades from the accounts beforehand, then takes away the tables that are empty.
 * @returns the steps that put them back
 */
function takeNotesAway(raw: Connection['raw'], organizationId: string): (() => void)[] {
  const references = raw
    .prepare<[], { name: string; column: string; on_delete: string }>(
      `SELECT m.name, f."from" AS "column", f.on_delete FROM sqlite_schema m, pragma_foreign_key_list(m.name) f
       WHERE m.type = 'table' AND f."table" = 'accounts'`,
    )
    .all();
  for (const { name, column, on_delete } of references) {
    if (on_delete !== 'CASCADE') continue;
    // Asked row by row: the notes are few, the accounts many.
    raw
      .prepare(
        `DELETE FROM "${name}" WHERE EXISTS (
           SELECT 1 FROM accounts WHERE key = "${name}"."${column}" AND organization_id = ?)`,
      )
      .run(organizationId);
  }
  return [...new Set(references.map(({ name }) => name))]
    .filter((name) => raw.prepare(`SELECT 1 FROM "${name}" LIMIT 1`).get() === undefined)
    .flatMap((name) => {
      const parts = raw
        .prepare<[string], string>(
          "SELECT sql FROM sqlite_schema WHERE tbl_name = ? AND sql IS NOT NULL ORDER BY type = 'table' DESC",
        )
        .pluck()
        .all(name);
      raw.exec(`DROP TABLE "${name}"`);
      return parts.map((sql) => () => void raw.exec(sql));
    });
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
