import type { Migration } from './migration';

/**
 * The imports that were applied, the rows each refused (rule E2: a refused row stays with its line and reason
 * until its import is forgotten), and the mappings people saved for files of their own layout.
 */
export const imports: Migration = {
  version: 7,
  name: 'imports',
  sql: `
    CREATE TABLE imports (
      id TEXT PRIMARY KEY,
      organization_id TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
      job_id TEXT,
      file_name TEXT NOT NULL,
      variant TEXT NOT NULL,
      encoding TEXT NOT NULL,
      delimiter TEXT NOT NULL,
      full_export INTEGER NOT NULL,
      at INTEGER NOT NULL,
      header TEXT NOT NULL CHECK (json_valid(header)),
      totals TEXT NOT NULL CHECK (json_valid(totals))
    ) STRICT;
    CREATE INDEX imports_by_organization ON imports (organization_id, at);

    CREATE TABLE import_refusals (
      import_id TEXT NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
      line INTEGER NOT NULL,
      field TEXT,
      reason TEXT NOT NULL,
      cells TEXT NOT NULL CHECK (json_valid(cells)),
      PRIMARY KEY (import_id, line)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE import_mappings (
      id TEXT PRIMARY KEY,
      organization_id TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
      name TEXT NOT NULL,
      signature TEXT NOT NULL,
      mapping TEXT NOT NULL CHECK (json_valid(mapping)),
      created_at INTEGER NOT NULL,
      UNIQUE (organization_id, signature)
    ) STRICT;

    -- An account that we named after its address takes the service's id once a file brings it; its claims follow.
    CREATE TRIGGER accounts_id_adopted AFTER UPDATE OF id ON accounts WHEN NEW.id <> OLD.id BEGIN
      UPDATE claims SET account_id = NEW.id WHERE account_id = OLD.id AND organization_id = NEW.organization_id;
    END;
  `,
};
