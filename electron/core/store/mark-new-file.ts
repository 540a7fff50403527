import Database from 'better-sqlite3';
import { applicationId } from './file-header';

/**
 * Writes our mark into a new file before anything else, and before its journal becomes a write-ahead log: after a
 * kill all the rest may lie in that log alone, and the header of the file must still say whose it is.
 */
export function markNewFile(file: string): void {
  const raw = new Database(file);
  raw.pragma(`application_id = ${applicationId}`);
  raw.close();
}
