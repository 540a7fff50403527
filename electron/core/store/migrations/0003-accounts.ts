import type { Migration } from './migration';

/**
 * One row is what one organization's exports say of one account. `managed_by` is an index over open claims,
 * kept by the triggers of the claims migration and written by nobody else: whether an account is managed is
 * derived from its claims (rule K1), and lists of a million rows need that answer from an index.
 */
export const accounts: Migration = {
  version: 3,
  name: 'accounts',
  sql: `
    CREATE TABLE accounts (
      key INTEGER PRIMARY KEY,
      organization_id TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
      id TEXT NOT NULL,
      name TEXT NOT NULL,
      email TEXT NOT NULL,
      email_key TEXT NOT NULL,
      domain TEXT NOT NULL,
      status TEXT NOT NULL CHECK (status IN ('active', 'deactivated', 'deletion-pending', 'deleted')),
      role TEXT NOT NULL CHECK (role IN ('none', 'member', 'admin')),
      last_active_at INTEGER,
      activity_known INTEGER NOT NULL,
      added_at INTEGER,
      email_confirmed INTEGER,
      reported_claim TEXT NOT NULL
        CHECK (reported_claim IN ('unknown', 'none', 'this-organization', 'another-organization')),
      billable INTEGER,
      two_step INTEGER,
      policy TEXT,
      apps TEXT NOT NULL DEFAULT '[]',
      groups TEXT NOT NULL DEFAULT '[]',
      source TEXT NOT NULL,
      first_import_id TEXT,
      last_import_id TEXT,
      absent_since INTEGER,
      managed_by TEXT
    ) STRICT;
    -- Named indexes instead of constraints: a large import drops and rebuilds them inside its transaction.
    CREATE UNIQUE INDEX accounts_by_organization_and_id ON accounts (organization_id, id);
    CREATE UNIQUE INDEX accounts_by_email ON accounts (organization_id, email_key);

    -- One index per column a list is sorted by: the keys of a list are read from it, in order, and nothing else.
    CREATE INDEX accounts_by_name ON accounts (organization_id, name COLLATE NOCASE);
    CREATE INDEX accounts_by_domain ON accounts (organization_id, domain);
    CREATE INDEX accounts_by_activity ON accounts (organization_id, last_active_at, activity_known);
    CREATE INDEX accounts_by_added ON accounts (organization_id, added_at);
    CREATE INDEX accounts_by_source ON accounts (organization_id, source);
    -- Columns where nearly all accounts say the same: the exceptions are indexed, the rest is what remains.
    CREATE INDEX accounts_unusual_status ON accounts (organization_id, status) WHERE status <> 'active';
    CREATE INDEX accounts_unusual_role ON accounts (organization_id, role) WHERE role <> 'member';
    CREATE INDEX accounts_unconfirmed ON accounts (organization_id, email_confirmed)
      WHERE email_confirmed IS NOT 1;
    CREATE INDEX accounts_absent ON accounts (organization_id, absent_since) WHERE absent_since IS NOT NULL;
    CREATE INDEX accounts_managed ON accounts (organization_id, managed_by, domain)
      WHERE managed_by IS NOT NULL;

    -- Without positions the index takes a quarter of the room and a third of the time; that three letters stand
    -- side by side is checked on what it finds.
    CREATE VIRTUAL TABLE accounts_search USING fts5 (
      name, email, id, content = 'accounts', content_rowid = 'key', tokenize = 'trigram', detail = 'none'
    );
    CREATE TRIGGER accounts_search_insert AFTER INSERT ON accounts BEGIN
      INSERT INTO accounts_search (rowid, name, email, id) VALUES (NEW.key, NEW.name, NEW.email, NEW.id);
    END;
    CREATE TRIGGER accounts_search_delete AFTER DELETE ON accounts BEGIN
      INSERT INTO accounts_search (accounts_search, rowid, name, email, id)
      VALUES ('delete', OLD.key, OLD.name, OLD.email, OLD.id);
    END;
    CREATE TRIGGER accounts_search_update AFTER UPDATE OF name, email, id ON accounts
    WHEN NEW.name <> OLD.name OR NEW.email <> OLD.email OR NEW.id <> OLD.id BEGIN
      INSERT INTO accounts_search (accounts_search, rowid, name, email, id)
      VALUES ('delete', OLD.key, OLD.name, OLD.email, OLD.id);
      INSERT INTO accounts_search (rowid, name, email, id) VALUES (NEW.key, NEW.name, NEW.email, NEW.id);
    END;
  `,
};
