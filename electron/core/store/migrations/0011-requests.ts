import type { Migration } from './migration';

/** What owners ask of the admin: the inbox of an organization, and what an owner has written in this store. */
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
      email_key TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('change-email', 'release', 'delete', 'other')),
      -- The new address.
      wanted TEXT CHECK ((kind = 'change-email') = (wanted IS NOT NULL)),
      reason TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('open', 'asked-back', 'approved', 'done', 'declined', 'withdrawn')),
      origin TEXT NOT NULL CHECK (origin IN ('here', 'file', 'text')),
      written_at INTEGER NOT NULL,
      received_at INTEGER NOT NULL,
      -- While it waits: when it moves to the head of the list.
      remind_at INTEGER,
      decided_at INTEGER,
      job_id TEXT
    ) STRICT;
    CREATE INDEX requests_waiting ON requests (organization_id, state, remind_at, id)
      WHERE decided_at IS NULL;
    CREATE INDEX requests_decided ON requests (organization_id, decided_at, id) WHERE decided_at IS NOT NULL;
    CREATE INDEX requests_by_account ON requests (account_key) WHERE account_key IS NOT NULL;
    CREATE INDEX requests_by_address ON requests (organization_id, email_key, id);
    CREATE INDEX requests_running ON requests (job_id) WHERE state = 'approved';

    CREATE TABLE request_events (
      request_id TEXT NOT NULL REFERENCES requests (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      at INTEGER NOT NULL,
      act TEXT NOT NULL CHECK (act IN ('ask', 'ask-back', 'answer', 'approve', 'finish', 'reopen', 'decline',
        'withdraw', 'snooze', 'note')),
      by TEXT NOT NULL,
      words TEXT,
      PRIMARY KEY (request_id, position)
    ) STRICT, WITHOUT ROWID;

    -- Every message that was taken in, with the key that signed it: none is taken in twice.
    CREATE TABLE request_messages (
      message_id TEXT PRIMARY KEY,
      request_id TEXT NOT NULL REFERENCES requests (id) ON DELETE CASCADE,
      -- The message that began the talk, which may never have come here.
      thread_id TEXT NOT NULL,
      signer TEXT NOT NULL,
      taken_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX request_messages_by_request ON request_messages (request_id);
    CREATE INDEX request_messages_by_thread ON request_messages (thread_id);

    -- The owner's side: what was written here, to be handed over, and what came back.
    CREATE TABLE sent_requests (
      id TEXT PRIMARY KEY,
      email TEXT NOT NULL,
      organization TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('change-email', 'release', 'delete', 'other')),
      wanted TEXT,
      state TEXT NOT NULL CHECK (state IN ('sent', 'asked-back', 'approved', 'done', 'declined', 'withdrawn')),
      written_at INTEGER NOT NULL,
      -- Where it was put into the inbox of an organization in this store.
      request_id TEXT REFERENCES requests (id) ON DELETE SET NULL
    ) STRICT;

    CREATE TABLE sent_messages (
      message_id TEXT PRIMARY KEY,
      sent_id TEXT NOT NULL REFERENCES sent_requests (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      direction TEXT NOT NULL CHECK (direction IN ('out', 'in')),
      at INTEGER NOT NULL,
      -- The whole signed message as it travels.
      content TEXT NOT NULL CHECK (json_valid(content)),
      UNIQUE (sent_id, position)
    ) STRICT;
  `,
};
