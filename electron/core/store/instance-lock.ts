import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { StoreError } from './store-error';

/**
 * One program at a time per data directory. The lock is a SQLite write lock on a file of its own: the operating
 * system lets go of it when the process ends, however it ends, so there is never a stale lock to break.
 * @param directory the data directory
 * @returns how to let go
 * @throws StoreError when another Claimdesk works on the directory
 */
export function lockDataDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const file = join(directory, 'instance.lock');
  const lock = new Database(file, { timeout: 0 });
  try {
    chmodSync(file, 0o600);
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      throw new StoreError(
        `Another Claimdesk is already open on ${directory}. Close it first, or choose another folder with --data-dir.`,
      );
    }
    throw error;
  }
  return () => lock.close();
}
