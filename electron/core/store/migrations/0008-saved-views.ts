import type { Migration } from './migration';

export const savedViews: Migration = {
  version: 8,
  name: 'saved-views',
  sql: `
    CREATE TABLE saved_views (
      id TEXT PRIMARY KEY,
      organization_id TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
      name TEXT NOT NULL,
      search TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      UNIQUE (organization_id, name)
    ) STRICT;
  `,
};
