import type { Migration } from './migration';

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
      totals TEXT NOT NULL CHECK (json_valid(totals))
    ) STRICT;
    CREATE INDEX imports_by_organization ON imports (organization_id, at);

    CREATE TABLE import_mappings (
      id TEXT PRIMARY KEY,
      organization_id TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
      name TEXT NOT NULL,
      signature TEXT NOT NULL,
      mapping TEXT NOT NULL CHECK (json_valid(mapping)),
      created_at INTEGER NOT NULL,
      UNIQUE (organization_id, signature)
    ) STRICT;
  `,
};
