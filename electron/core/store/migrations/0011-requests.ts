import type { Migration } from './migration';

/** What owners ask of the admin: the inbox of an organization, and what an owner has sent from this store. */
export const requests: Migration = {
  version: 11,
  name: 'requests',
  sql: `
    CREATE TABLE requests (
      id TEXT PRIMARY KEY,
      organization_id TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
      -- NULL while no account of the organization has the address.
      account_key INTEGER REFERENCES accounts (key) ON DELETE SET NULL,
      email TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('change-email', 'release', 'delete', 'other')),
      wanted TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(wanted)),
      reason TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('open', 'asked-back', 'approved', 'done', 'declined', 'withdrawn')),
      origin TEXT NOT NULL CHECK (origin IN ('here', 'file', 'text')),
      -- Id of the message it came in and the key that signed it; a message is taken in once.
      message_id TEXT,
      signer TEXT,
      written_at INTEGER NOT NULL,
      received_at INTEGER NOT NULL,
      remind_at INTEGER,
      decided_at INTEGER,
      job_id TEXT
    ) STRICT;
    CREATE UNIQUE INDEX requests_once ON requests (message_id) WHERE message_id IS NOT NULL;
    CREATE INDEX requests_by_organization ON requests (organization_id, id);
    CREATE INDEX requests_open ON requests (organization_id, state) WHERE state IN ('open', 'asked-back');
    CREATE INDEX requests_by_account ON requests (account_key) WHERE account_key IS NOT NULL;

    CREATE TABLE request_events (
      request_id TEXT NOT NULL REFERENCES requests (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      at INTEGER NOT NULL,
      act TEXT NOT NULL,
      by TEXT NOT NULL,
      words TEXT,
      PRIMARY KEY (request_id, position)
    ) STRICT, WITHOUT ROWID;

    -- The owner's side: what was written here, to be handed over.
    CREATE TABLE sent_requests (
      id TEXT PRIMARY KEY,
      email TEXT NOT NULL,
      organization TEXT NOT NULL,
      kind TEXT NOT NULL,
      message TEXT NOT NULL CHECK (json_valid(message)),
      written_at INTEGER NOT NULL,
      request_id TEXT,
      answer TEXT CHECK (json_valid(answer))
    ) STRICT;
  `,
};
