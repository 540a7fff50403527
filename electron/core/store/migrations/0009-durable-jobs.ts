import type { Migration } from './migration';

/**
 * Makes jobs durable: what a job is to do stands in the store before it is done, item by item, so that a killed
 * program goes on where it was. A plan is a job that was not run yet.
 */
export const durableJobs: Migration = {
  version: 9,
  name: 'durable-jobs',
  sql: `
    CREATE TABLE durable_jobs (
      id TEXT PRIMARY KEY,
      organization_id TEXT NOT NULL,
      kind TEXT NOT NULL,
      title TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('planned', 'waiting', 'scheduled', 'queued', 'running', 'paused',
        'done', 'failed', 'cancelled', 'declined', 'interrupted')),
      -- What the kind of job needs to know, beyond its items.
      input TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(input)),
      reason TEXT,
      asked_by TEXT NOT NULL DEFAULT '',
      asked_by_email TEXT,
      decided_by TEXT,
      decided_at INTEGER,
      run_at INTEGER,
      queued_at INTEGER,
      -- How many items stand in which state.
      totals TEXT CHECK (json_valid(totals)),
      total INTEGER,
      done INTEGER NOT NULL,
      result TEXT CHECK (json_valid(result)),
      error TEXT,
      -- How often a start of the program found it running and no item was settled since.
      restarts INTEGER NOT NULL DEFAULT 0,
      undoes TEXT,
      created_at INTEGER NOT NULL,
      started_at INTEGER,
      finished_at INTEGER
    ) STRICT;
    INSERT INTO durable_jobs (id, organization_id, kind, title, state, total, done, result, error, created_at,
      started_at, finished_at)
    SELECT id, organization_id, kind, title,
      -- What an older version left running was rolled back and holds no items to go on with.
      CASE WHEN state IN ('queued', 'running') THEN 'interrupted' ELSE state END,
      total, done, result, error, created_at, started_at, finished_at
    FROM jobs;
    DROP TABLE jobs;
    ALTER TABLE durable_jobs RENAME TO jobs;
    -- Ids sort by the time they were made.
    CREATE INDEX jobs_by_organization ON jobs (organization_id, id);
    CREATE INDEX jobs_open ON jobs (state)
      WHERE state IN ('planned', 'waiting', 'scheduled', 'queued', 'running', 'paused');
    CREATE INDEX jobs_undoing ON jobs (undoes) WHERE undoes IS NOT NULL;

    -- The journal. 'ready' is planned, 'started' the intent, the others are outcomes.
    CREATE TABLE job_items (
      job_id TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      account_key INTEGER,
      state TEXT NOT NULL CHECK (state IN ('ready', 'started', 'succeeded', 'unchanged', 'refused', 'failed')),
      -- Number of its reason in job_reasons.
      reason INTEGER,
      input TEXT CHECK (json_valid(input)),
      before TEXT CHECK (json_valid(before)),
      after TEXT CHECK (json_valid(after)),
      PRIMARY KEY (job_id, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX job_items_by_account ON job_items (account_key) WHERE account_key IS NOT NULL;
    -- The usual states are found by walking the journal; only the exceptions are worth an index.
    CREATE INDEX job_items_told ON job_items (job_id, state, position)
      WHERE state IN ('unchanged', 'refused', 'failed');

    -- Many items are refused for the same reason; its words are kept once per job.
    CREATE TABLE job_reasons (
      job_id TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
      reason INTEGER NOT NULL,
      rule TEXT,
      sentence TEXT NOT NULL,
      next_step TEXT,
      PRIMARY KEY (job_id, reason)
    ) STRICT, WITHOUT ROWID;
  `,
};
