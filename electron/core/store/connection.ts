import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import type { Schema } from './schema';

/** Page cache of one connection, in KiB; bounds the memory of the core whatever the size of the store. */
const cacheKibibytes = 48 * 1024;
/** Statements kept prepared per connection; list queries come in many shapes, each is small. */
const preparedLimit = 400;

/**
 * Pages in the log before they are written to their place. A job commits every few thousand rows; at SQLite's usual
 * 1,000 each of those commits would write the same pages of the indexes once more.
 */
const pagesInLog = 8_000;

const requiredPragmas = [
  ['journal_mode', 'wal'],
  // FULL: a committed audit event must survive a power cut, not only a crash of this program.
  ['synchronous', 2],
  ['foreign_keys', 1],
  ['trusted_schema', 0],
  ['mmap_size', 0],
] as const;

export interface Connection {
  readonly db: Kysely<Schema>;
  /** The driver itself, for what Kysely has no words for: attach, functions, pragmas. Stays inside `store/`. */
  readonly raw: Database.Database;
  close(): void;
}

/**
 * Opens one connection and reads back every setting it depends on.
 * @param file path of the SQLite file
 * @param mode `write` for the one writer, `read` for the connection that serves queries
 * @throws Error naming the setting that SQLite did not accept
 */
export function openConnection(file: string, mode: 'write' | 'read'): Connection {
  const raw = new Database(file, { readonly: mode === 'read', timeout: 5_000 });
  if (mode === 'write') raw.pragma('journal_mode = WAL');
  raw.pragma('synchronous = FULL');
  raw.pragma('foreign_keys = ON');
  raw.pragma('trusted_schema = OFF');
  // What is deleted is overwritten where its page is written anyway; see `secure-erasure.ts` for the rest.
  if (mode === 'write') raw.pragma('secure_delete = FAST');
  raw.pragma('mmap_size = 0');
  // The writer sorts a million entries when a large import rebuilds an index; that must not take memory.
  raw.pragma(`temp_store = ${mode === 'write' ? 'FILE' : 'MEMORY'}`);
  raw.pragma(`cache_size = -${cacheKibibytes}`);
  raw.pragma(`wal_autocheckpoint = ${pagesInLog}`);
  for (const [name, expected] of requiredPragmas) {
    const actual: unknown = raw.pragma(name, { simple: true });
    // SQLite answers an mmap_size of 0 with no row where memory mapping is compiled out.
    if (actual !== expected && !(name === 'mmap_size' && actual === undefined)) {
      raw.close();
      throw new Error(`SQLite did not accept ${name} = ${expected} (it says ${String(actual)})`);
    }
  }
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: withPreparedStatements(raw) }) });
  return { db, raw, close: () => raw.close() };
}

/** Kysely prepares a statement for every execution; keeping them prepared saves most of a short query's time. */
function withPreparedStatements(raw: Database.Database) {
  const prepared = new Map<string, Database.Statement<unknown[]>>();
  return {
    close: () => raw.close(),
    prepare(sql: string) {
      const kept = prepared.get(sql);
      if (kept && !kept.busy) return kept;
      const statement = raw.prepare<unknown[]>(sql);
      const oldest = prepared.keys().next().value;
      if (prepared.size >= preparedLimit && oldest !== undefined) prepared.delete(oldest);
      prepared.set(sql, statement);
      return statement;
    },
  };
}
