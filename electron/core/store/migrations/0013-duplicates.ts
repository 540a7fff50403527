import type { Migration } from './migration';

/** Pairs of accounts that may be one person's, as the last look found them, and what somebody said of them. */
export const duplicates: Migration = {
  version: 13,
  name: 'duplicates',
  sql: `
    CREATE TABLE duplicate_looks (
      organization_id TEXT PRIMARY KEY REFERENCES organizations (id) ON DELETE CASCADE,
      at INTEGER NOT NULL,
      accounts INTEGER NOT NULL,
      -- Groups of accounts that were too large to be compared pair by pair.
      too_large TEXT NOT NULL CHECK (json_valid(too_large)),
      -- 1 where the look ended early because it had found enough.
      cut_short INTEGER NOT NULL CHECK (cut_short IN (0, 1))
    ) STRICT;

    -- A look is made anew as a whole; accounts that went since then are left out when it is read.
    CREATE TABLE duplicate_pairs (
      organization_id TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
      score INTEGER NOT NULL,
      first_key INTEGER NOT NULL,
      second_key INTEGER NOT NULL,
      evidence TEXT NOT NULL CHECK (json_valid(evidence)),
      PRIMARY KEY (organization_id, score, first_key, second_key)
    ) STRICT, WITHOUT ROWID;

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
    -- Without these, deleting a million accounts would read the table a million times.
    CREATE INDEX duplicate_verdicts_by_first ON duplicate_verdicts (first_key);
    CREATE INDEX duplicate_verdicts_by_second ON duplicate_verdicts (second_key);
  `,
};
