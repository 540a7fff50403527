import type { Migration } from './migration';

/** What operations on accounts keep: profiles, pictures, running deletions, and what must be known before them. */
export const accountOperations: Migration = {
  version: 10,
  name: 'account-operations',
  sql: `
    -- 1: kept in step with an identity provider, 0: not, NULL: nobody said.
    ALTER TABLE accounts ADD COLUMN synced INTEGER;

    CREATE TABLE account_profiles (
      account_key INTEGER PRIMARY KEY REFERENCES accounts (key) ON DELETE CASCADE,
      nickname TEXT,
      job_title TEXT,
      department TEXT,
      company TEXT,
      location TEXT,
      time_zone TEXT,
      language TEXT
    ) STRICT;

    CREATE TABLE account_pictures (
      account_key INTEGER PRIMARY KEY REFERENCES accounts (key) ON DELETE CASCADE,
      media_type TEXT NOT NULL,
      bytes BLOB NOT NULL,
      changed_at INTEGER NOT NULL
    ) STRICT;

    -- One row per deactivation that holds; the message is what the person is shown.
    CREATE TABLE account_deactivations (
      account_key INTEGER PRIMARY KEY REFERENCES accounts (key) ON DELETE CASCADE,
      at INTEGER NOT NULL,
      by TEXT NOT NULL,
      reason TEXT NOT NULL,
      message TEXT,
      job_id TEXT
    ) STRICT;
    -- It ends with its status, also when an import finds the account active: its words are never shown for another.
    CREATE TRIGGER deactivations_ended AFTER UPDATE OF status ON accounts
    WHEN NEW.status = 'active' AND OLD.status <> 'active' BEGIN
      DELETE FROM account_deactivations WHERE account_key = NEW.key;
    END;

    -- The service does not tell a running deletion from a deactivation, so this ledger is what remembers it.
    CREATE TABLE deletions (
      id TEXT PRIMARY KEY,
      organization_id TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
      account_key INTEGER NOT NULL REFERENCES accounts (key) ON DELETE CASCADE,
      started_at INTEGER NOT NULL,
      started_by TEXT NOT NULL,
      reason TEXT,
      job_id TEXT,
      due_at INTEGER NOT NULL,
      ended_at INTEGER,
      ended_by TEXT CHECK (ended_by IN ('cancel', 'finish'))
    ) STRICT;
    CREATE UNIQUE INDEX deletions_running ON deletions (account_key) WHERE ended_at IS NULL;
    CREATE INDEX deletions_by_account ON deletions (account_key);
    CREATE INDEX deletions_due ON deletions (due_at) WHERE ended_at IS NULL;
    CREATE INDEX deletions_by_urgency ON deletions (organization_id, due_at, id) WHERE ended_at IS NULL;
    CREATE INDEX deletions_ended ON deletions (organization_id, ended_at, id) WHERE ended_at IS NOT NULL;

    -- What somebody said about private repositories in an account (rule L3).
    CREATE TABLE kept_repositories (
      account_key INTEGER PRIMARY KEY REFERENCES accounts (key) ON DELETE CASCADE,
      state TEXT NOT NULL CHECK (state IN ('kept', 'moving', 'none')),
      repositories INTEGER,
      note TEXT,
      stated_by TEXT NOT NULL CHECK (stated_by IN ('owner', 'org-admin')),
      at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE recipes (
      id TEXT PRIMARY KEY,
      organization_id TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
      name TEXT NOT NULL,
      operation TEXT NOT NULL CHECK (json_valid(operation)),
      filter TEXT NOT NULL CHECK (json_valid(filter)),
      created_at INTEGER NOT NULL,
      UNIQUE (organization_id, name)
    ) STRICT;
  `,
};
