import type { Migration } from './migration';

/** Pairs of accounts that may be one person, once somebody has judged them. */
export const duplicates: Migration = {
  version: 13,
  name: 'duplicates',
  sql: `
    CREATE TABLE duplicate_verdicts (
      organization_id TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
      first_key INTEGER NOT NULL REFERENCES accounts (key) ON DELETE CASCADE,
      second_key INTEGER NOT NULL REFERENCES accounts (key) ON DELETE CASCADE,
      verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different')),
      note TEXT,
      by TEXT NOT NULL,
      at INTEGER NOT NULL,
      PRIMARY KEY (organization_id, first_key, second_key)
    ) STRICT, WITHOUT ROWID;
  `,
};
