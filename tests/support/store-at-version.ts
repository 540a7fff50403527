import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openConnection } from '../../electron/core/store/connection';
import { migrate } from '../../electron/core/store/migrate';
import { migrations } from '../../electron/core/store/migrations/migrations';

export interface MigratedStore {
  /** Every row of a table, as it is after the migration. */
  rows(table: string): readonly Record<string, unknown>[];
  /** Runs SQL on the migrated store. */
  execute(sql: string): void;
}

/**
 * Makes a store as the version before left it, with data in it, and migrates it to a version.
 * @param version the migration under test
 * @param data SQL that fills the store of `version - 1`
 * @param check looks at the result
 */
export function migratedTo(version: number, data: string, check: (store: MigratedStore) => void): void {
  const directory = mkdtempSync(join(tmpdir(), 'claimdesk-migration-'));
  chmodSync(directory, 0o700);
  const file = join(directory, 'claimdesk.sqlite');
  try {
    const before = openConnection(file, 'write');
    migrate(before, file, migrations.slice(0, version - 1));
    before.raw.exec(data);
    before.close();
    const after = openConnection(file, 'write');
    migrate(after, file, migrations.slice(0, version));
    after.close();
    const fresh = new Database(file);
    fresh.pragma('foreign_keys = ON');
    check({
      rows: (table) => fresh.prepare<[], Record<string, unknown>>(`SELECT * FROM ${table}`).all(),
      execute: (sql) => fresh.exec(sql),
    });
    fresh.close();
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** One row in each table that exists from the version on that is named beside it. */
const rowsByVersion: readonly (readonly [since: number, sql: string])[] = [
  [
    1,
    `INSERT INTO organizations VALUES ('org', 'Acme', 'acme', 5); INSERT INTO settings VALUES ('a', '{"b":1}');`,
  ],
  [
    2,
    `INSERT INTO audit_events (seq, at, operator, action, outcome, subject_type, details_digest, hash)
     VALUES (1, 5, 'Ada', 'organizations.create', 'done', 'organization', 'd', 'h');`,
  ],
  [
    3,
    `INSERT INTO accounts (organization_id, id, name, email, email_key, domain, status, role, activity_known,
       reported_claim, source)
     VALUES ('org', '712020:a', 'Ada Lovelace', 'ada@example.com', 'ada@example.com', 'example.com', 'active',
       'member', 0, 'none', 'test');`,
  ],
  [
    4,
    `INSERT INTO domains (id, organization_id, name, unicode_name, state, claim_mode, added_at)
     VALUES ('domain', 'org', 'example.com', 'example.com', 'verified', 'selected', 5);
     INSERT INTO domain_tokens (id, domain_id, method, token, issuer, issued_at)
     VALUES ('token', 'domain', 'dns-txt', 'secret', 'claimdesk', 5);`,
  ],
  [
    5,
    `INSERT INTO claims (id, organization_id, domain_id, account_id, from_at, origin)
     VALUES ('claim', 'org', 'domain', '712020:a', 6, 'plan');`,
  ],
  [
    6,
    `INSERT INTO jobs (id, organization_id, kind, title, state, done, created_at)
     VALUES ('job', 'org', 'import', 'Import', 'done', 1, 5);`,
  ],
  [
    9,
    `INSERT INTO job_items (job_id, position, account_key, state, reason) VALUES ('job', 0, 1, 'refused', 0);
     INSERT INTO job_reasons VALUES ('job', 0, 'L1', 'It is so already.', NULL);`,
  ],
  [
    10,
    `INSERT INTO account_profiles (account_key, job_title) VALUES (1, 'Analyst');
     INSERT INTO account_pictures VALUES (1, 'image/png', x'89', 6);
     INSERT INTO account_deactivations (account_key, at, by, reason) VALUES (1, 6, 'Ada', 'Has left');
     INSERT INTO deletions (id, organization_id, account_key, started_at, started_by, due_at)
     VALUES ('deletion', 'org', 1, 6, 'Ada', 7);
     INSERT INTO kept_repositories VALUES (1, 'kept', 3, NULL, 'owner', 6);
     INSERT INTO recipes VALUES ('recipe', 'org', 'Clean up', '{}', '{}', 6);`,
  ],
];

/** SQL that fills every table a store of a version has. */
export function dataOfVersion(version: number): string {
  return rowsByVersion.flatMap(([since, sql]) => (since <= version ? [sql] : [])).join('\n');
}
