import type { Migration } from './migration';

/** Disputes about claims: an open one holds claim, deactivation and deletion (rules K2, L3). */
export const disputes: Migration = {
  version: 12,
  name: 'disputes',
  sql: `
    CREATE TABLE disputes (
      id TEXT PRIMARY KEY,
      organization_id TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
      account_key INTEGER NOT NULL REFERENCES accounts (key) ON DELETE CASCADE,
      opened_at INTEGER NOT NULL,
      opened_by TEXT NOT NULL CHECK (opened_by IN ('owner', 'org-admin')),
      summary TEXT NOT NULL,
      deadline INTEGER,
      decision TEXT CHECK (decision IN ('rightful', 'released', 'referred')),
      decided_at INTEGER,
      decided_by TEXT,
      closed_at INTEGER
    ) STRICT;
    CREATE UNIQUE INDEX disputes_open ON disputes (account_key) WHERE closed_at IS NULL;
    CREATE INDEX disputes_by_account ON disputes (account_key);
    CREATE INDEX disputes_by_organization ON disputes (organization_id, id);
    -- The two lists in their order: a page never sorts all cases.
    CREATE INDEX disputes_by_deadline ON disputes (organization_id, deadline, id DESC) WHERE closed_at IS NULL;
    CREATE INDEX disputes_by_closing ON disputes (organization_id, closed_at, id) WHERE closed_at IS NOT NULL;

    -- Lines of a case's timeline, which are only ever added.
    CREATE TABLE dispute_entries (
      dispute_id TEXT NOT NULL REFERENCES disputes (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      at INTEGER NOT NULL,
      by TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('opened', 'note', 'evidence', 'letter', 'deadline', 'decision', 'closed')),
      text TEXT NOT NULL,
      -- What a line knows beyond its words: a file's digest, which letter, which decision.
      detail TEXT CHECK (json_valid(detail)),
      PRIMARY KEY (dispute_id, position)
    ) STRICT, WITHOUT ROWID;

    -- The owner's side: a dossier in the making, on the owner's own machine.
    CREATE TABLE dossiers (
      id TEXT PRIMARY KEY,
      email TEXT NOT NULL,
      answers TEXT NOT NULL CHECK (json_valid(answers)),
      created_at INTEGER NOT NULL,
      changed_at INTEGER NOT NULL
    ) STRICT;

    -- A claim also ends when a dispute or a request gives its account back, and when the account is erased. A new
    -- column takes the place of the old one, so that the indexes and triggers of the table stay as they are.
    ALTER TABLE claims ADD COLUMN ending TEXT
      CHECK (ending IN ('plan', 'lapse', 'removal', 'release', 'erasure'));
    UPDATE claims SET ending = ended_by WHERE ended_by IS NOT NULL;
    ALTER TABLE claims DROP COLUMN ended_by;
    ALTER TABLE claims RENAME COLUMN ending TO ended_by;
  `,
};
