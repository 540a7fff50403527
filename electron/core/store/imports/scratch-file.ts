import { closeSync, openSync } from 'node:fs';
import Database from 'better-sqlite3';

/** Page cache of a scratch file, in KiB. */
const cacheKibibytes = 12 * 1024;

/** A SQLite file beside the store that holds the rows of one uploaded file until they are applied. */
export type Scratch = Database.Database;

/**
 * Makes or opens a scratch file, readable by its owner only. A power cut may lose it, so nothing is forced to the
 * disk.
 * @param journal `OFF` while it is made; `TRUNCATE` where a transaction must not be left half done by a crash
 */
export function openScratch(file: string, journal: 'OFF' | 'TRUNCATE' = 'OFF'): Scratch {
  closeSync(openSync(file, 'a', 0o600));
  const scratch = new Database(file);
  scratch.pragma(`journal_mode = ${journal}`);
  scratch.pragma('synchronous = OFF');
  scratch.pragma('trusted_schema = OFF');
  // Sorting a million rows must not take the memory of the core.
  scratch.pragma('temp_store = FILE');
  scratch.pragma(`cache_size = -${cacheKibibytes}`);
  return scratch;
}

/**
 * Lets a scratch file look at the committed data of the store. Only `SELECT`s may name the store's tables here: it
 * is written by its one writer alone.
 * @param storeFile path of the store
 * @returns lets go of the store again
 */
export function attachStore(scratch: Scratch, storeFile: string): () => void {
  scratch.prepare('ATTACH ? AS store').run(storeFile);
  return () => {
    scratch.exec('DETACH store');
  };
}
