import type { Connection } from './connection';

/** Free pages overwritten at once, in bytes; bounds the memory and the size of one statement. */
const portion = 16 * 1024 * 1024;

/**
 * Makes what is deleted or overwritten from now on vanish from the file, and the words of the search index with it:
 * ordinarily SQLite only marks the space as free.
 * @returns ends it again, because it would slow every import down
 */
export function beginSecureErasure({ raw }: Connection): () => void {
  const set = (on: boolean) => {
    raw.pragma(`secure_delete = ${on ? 'ON' : 'FAST'}`);
    // Written out: the index takes a whole number and nothing else.
    raw.exec(`INSERT INTO accounts_search (accounts_search, rank) VALUES ('secure-delete', ${on ? 1 : 0})`);
  };
  set(true);
  return () => set(false);
}

/**
 * Overwrites all free pages of the file, which may hold rows as they were long ago: takes them for zeros and gives
 * them back. To be called in a transaction.
 */
export function overwriteFreePages({ raw }: Connection): void {
  const pages = Number(raw.pragma('freelist_count', { simple: true }));
  const size = Number(raw.pragma('page_size', { simple: true }));
  if (pages === 0) return;
  raw.pragma('secure_delete = ON');
  raw.exec('CREATE TABLE overwriting (zeros BLOB) STRICT');
  const fill = raw.prepare('INSERT INTO overwriting (zeros) VALUES (zeroblob(?))');
  for (let left = pages * size; left > 0; left -= portion) fill.run(Math.min(left, portion));
  raw.exec('DROP TABLE overwriting');
  raw.pragma('secure_delete = FAST');
}

/**
 * Moves the write-ahead log into the file and empties it, so that it keeps no page as it was before.
 * @returns false where a transaction is open or somebody else reads just then
 */
export function emptyLog({ raw }: Connection): boolean {
  if (raw.inTransaction) return false;
  return raw.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) === 0;
}
