import type { Database } from 'better-sqlite3';
import type { Compilable } from 'kysely';

/** Runs a query for integer keys and nothing else; see `createKeyReader`. */
export type ReadKeys = (query: Compilable<{ key: number }>) => number[];

/**
 * Reads the keys of a million rows as plain numbers: Kysely would make an object of each, at three times the time
 * and ten times the memory.
 * @param raw the connection that reads
 */
export function createKeyReader(raw: Database): ReadKeys {
  return (query) => {
    const { sql, parameters } = query.compile();
    return raw
      .prepare<unknown[], number>(sql)
      .pluck()
      .all(...parameters);
  };
}
