import type { Migration } from './migration';

/**
 * Claims, the plans that make and end them, and exceptions. `plan_entries` holds what the newest evaluation of a
 * plan says of each account; `position` is the account's place in the order of addresses, so that a list of
 * any length is paged from the primary key without keeping addresses twice.
 */
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
    -- An organization may import an account that another one here has claimed already.
    CREATE TRIGGER accounts_arrived AFTER INSERT ON accounts
    WHEN EXISTS (SELECT 1 FROM claims WHERE account_id = NEW.id AND to_at IS NULL) BEGIN
      UPDATE accounts
      SET managed_by = (SELECT organization_id FROM claims WHERE account_id = NEW.id AND to_at IS NULL)
      WHERE key = NEW.key;
    END;
    -- A later export may bring the service's id of an account that was known by its address alone; its claims go
    -- along. Where another organization already holds a claim under that id, that one stands (rule K1).
    CREATE TRIGGER accounts_renumbered AFTER UPDATE OF id ON accounts WHEN NEW.id <> OLD.id BEGIN
      UPDATE claims SET account_id = NEW.id
      WHERE account_id = OLD.id AND organization_id = NEW.organization_id AND (to_at IS NOT NULL
        OR NOT EXISTS (SELECT 1 FROM claims AS held WHERE held.account_id = NEW.id AND held.to_at IS NULL));
      UPDATE accounts
      SET managed_by = (SELECT organization_id FROM claims WHERE account_id = accounts.id AND to_at IS NULL)
      WHERE id IN (OLD.id, NEW.id);
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
      evaluation INTEGER NOT NULL DEFAULT 0,
      evaluated_at INTEGER,
      totals TEXT CHECK (json_valid(totals)),
      job_id TEXT,
      settlement TEXT CHECK (json_valid(settlement))
    ) STRICT;
    CREATE INDEX plans_by_organization ON plans (organization_id, id);

    -- What a plan was given by hand or by file: accounts or addresses, the faulty ones too.
    CREATE TABLE plan_lines (
      plan_id TEXT NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
      line INTEGER NOT NULL,
      written TEXT NOT NULL,
      account_id TEXT,
      email_key TEXT,
      fault TEXT CHECK (fault IN ('malformed', 'duplicate')),
      PRIMARY KEY (plan_id, line)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE plan_entries (
      plan_id TEXT NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
      evaluation INTEGER NOT NULL,
      position INTEGER NOT NULL,
      account_key INTEGER NOT NULL,
      verdict TEXT NOT NULL CHECK (verdict IN ('ready', 'unchanged', 'refused', 'gone')),
      reason TEXT NOT NULL,
      previous TEXT,
      change TEXT,
      broken_by TEXT,
      PRIMARY KEY (plan_id, evaluation, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX plan_entries_by_account ON plan_entries (plan_id, evaluation, account_key);
    CREATE INDEX plan_entries_by_verdict ON plan_entries (plan_id, evaluation, verdict, position);
    CREATE INDEX plan_entries_by_reason ON plan_entries (plan_id, evaluation, reason, position);
    CREATE INDEX plan_entries_changed ON plan_entries (plan_id, evaluation, change, position)
      WHERE change IS NOT NULL;
    CREATE INDEX plan_entries_broken ON plan_entries (plan_id, evaluation, position) WHERE broken_by IS NOT NULL;

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
    CREATE INDEX exceptions_by_organization ON exceptions (organization_id, id);
  `,
};
