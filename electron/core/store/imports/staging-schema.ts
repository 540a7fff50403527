import type { Scratch } from './scratch-file';

/**
 * Lays out a scratch file. `staged` holds one line per account the file names, `refused` one per row that cannot
 * be used, `matched` which staged lines the store already knows. Table names differ from the store's, so that
 * the same statements run with either file as the main one.
 */
export function createStaging(scratch: Scratch): void {
  scratch.exec(`
    CREATE TABLE staged (
      line INTEGER PRIMARY KEY,
      id TEXT NOT NULL,
      local INTEGER NOT NULL,
      name TEXT,
      email TEXT NOT NULL,
      email_key TEXT NOT NULL,
      domain TEXT NOT NULL,
      status TEXT,
      role TEXT,
      last_active_at INTEGER,
      added_at INTEGER,
      email_confirmed INTEGER,
      reported_claim TEXT,
      billable INTEGER,
      two_step INTEGER,
      policy TEXT,
      apps TEXT,
      groups TEXT
    ) STRICT;
    CREATE TABLE refused (
      line INTEGER PRIMARY KEY,
      field TEXT,
      reason TEXT NOT NULL,
      cells TEXT,
      id TEXT,
      email_key TEXT
    ) STRICT;
    CREATE TABLE matched (line INTEGER PRIMARY KEY, key INTEGER NOT NULL UNIQUE, changed INTEGER NOT NULL) STRICT;
  `);
}

/** Built once all rows are in: sorting a million entries is far cheaper than placing them one by one. */
export function indexStaging(scratch: Scratch): void {
  scratch.exec(`
    CREATE INDEX staged_by_id ON staged (id, line);
    CREATE INDEX staged_by_email ON staged (email_key, line);
    CREATE INDEX refused_by_id ON refused (id) WHERE id IS NOT NULL;
    CREATE INDEX refused_by_email ON refused (email_key) WHERE email_key IS NOT NULL;
  `);
}
