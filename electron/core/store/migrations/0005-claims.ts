import type { Migration } from './migration';

export const claims: Migration = {
  version: 5,
  name: 'claims',
  sql: `
    CREATE TABLE claims (
      id TEXT PRIMARY KEY,
      organization_id TEXT NOT NULL REFERENCES organizations (id),
      domain_id TEXT NOT NULL REFERENCES domains (id),
      account_id TEXT NOT NULL,
      from_at INTEGER NOT NULL,
      to_at INTEGER,
      origin TEXT NOT NULL CHECK (origin IN ('plan', 'automatic')),
      plan_id TEXT,
      job_id TEXT,
      ended_by TEXT CHECK (ended_by IN ('plan', 'lapse', 'removal'))
    ) STRICT;
    -- Rule K1: an account never has two open claims at once, whichever organization holds them.
    CREATE UNIQUE INDEX claims_open ON claims (account_id) WHERE to_at IS NULL;
    CREATE INDEX claims_by_account ON claims (account_id, from_at);
    CREATE INDEX claims_open_by_domain ON claims (domain_id) WHERE to_at IS NULL;

    CREATE TRIGGER claims_opened AFTER INSERT ON claims WHEN NEW.to_at IS NULL BEGIN
      UPDATE accounts SET managed_by = NEW.organization_id WHERE id = NEW.account_id;
    END;
    CREATE TRIGGER claims_closed AFTER UPDATE OF to_at ON claims WHEN NEW.to_at IS NOT NULL AND OLD.to_at IS NULL
    BEGIN
      UPDATE accounts SET managed_by = NULL WHERE id = NEW.account_id;
    END;
    CREATE INDEX accounts_by_id ON accounts (id);

    CREATE TABLE plans (
      id TEXT PRIMARY KEY,
      organization_id TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
      domain_id TEXT NOT NULL REFERENCES domains (id),
      kind TEXT NOT NULL CHECK (kind IN ('claim', 'unclaim')),
      name TEXT NOT NULL,
      scope TEXT NOT NULL CHECK (json_valid(scope)),
      created_at INTEGER NOT NULL,
      evaluated_at INTEGER,
      state TEXT NOT NULL,
      job_id TEXT,
      totals TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(totals))
    ) STRICT;
    CREATE INDEX plans_by_organization ON plans (organization_id, created_at);

    CREATE TABLE exceptions (
      id TEXT PRIMARY KEY,
      organization_id TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
      email_key TEXT NOT NULL,
      reason TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      expires_at INTEGER,
      ended_at INTEGER
    ) STRICT;
    CREATE UNIQUE INDEX exceptions_open ON exceptions (organization_id, email_key) WHERE ended_at IS NULL;
  `,
};
