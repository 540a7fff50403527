import type { Migration } from './migration';

export const jobs: Migration = {
  version: 6,
  name: 'jobs',
  sql: `
    -- Progress is kept in memory; a row is written when a job begins and when it ends.
    CREATE TABLE jobs (
      id TEXT PRIMARY KEY,
      organization_id TEXT NOT NULL,
      kind TEXT NOT NULL,
      title TEXT NOT NULL,
      state TEXT NOT NULL
        CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled', 'interrupted')),
      total INTEGER,
      done INTEGER NOT NULL,
      result TEXT CHECK (json_valid(result)),
      error TEXT,
      created_at INTEGER NOT NULL,
      started_at INTEGER,
      finished_at INTEGER
    ) STRICT;
    -- Ids sort by the time they were made.
    CREATE INDEX jobs_by_organization ON jobs (organization_id, id);
    CREATE INDEX jobs_open ON jobs (state) WHERE state IN ('queued', 'running');
  `,
};
