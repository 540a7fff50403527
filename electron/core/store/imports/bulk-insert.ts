import type { Connection } from '../connection';

/** Below this many new rows the indexes fit the page cache, and placing entries one by one is as cheap. */
const fewRows = 50_000;
/** Bytes the search index may gather before it writes a piece; larger pieces are merged less often. */
const bulkHashBytes = 12 * 1024 * 1024;
const usualHashBytes = 1024 * 1024;

/**
 * Takes the indexes of `accounts` away while very many rows come in, inside the open transaction: random places in
 * indexes larger than the page cache cost ten times as much as sorting once. A rollback brings them back.
 * @param newRows how many rows are to come
 * @returns the steps that build the indexes again, to be taken one by one; none where it was not worth it
 */
export function beginBulkInsert({ raw }: Connection, newRows: number): readonly (() => void)[] {
  const held = raw.prepare<[], number>('SELECT count(*) FROM accounts').pluck().get() ?? 0;
  if (newRows < fewRows || newRows < held / 4) return [];
  const indexes = raw
    .prepare<[], { name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'accounts' AND sql IS NOT NULL",
    )
    .all();
  setHashBytes({ raw }, bulkHashBytes);
  for (const { name } of indexes) raw.exec(`DROP INDEX "${name}"`);
  return [
    ...indexes.map(
      ({ sql }) =>
        () =>
          void raw.exec(sql),
    ),
    () => setHashBytes({ raw }, usualHashBytes),
  ];
}

function setHashBytes({ raw }: Pick<Connection, 'raw'>, bytes: number): void {
  // A bound number would arrive as a float, which this setting does not take.
  raw.exec(`INSERT INTO accounts_search (accounts_search, rank) VALUES ('hashsize', ${bytes})`);
}
