import type { Connection } from '../connection';
import type { MatchFacts } from './match-statements';
import { statusAfter } from './status-column';

export interface ApplyFacts extends MatchFacts {
  readonly importId: string;
  readonly source: string;
  /** UTC milliseconds. */
  readonly now: number;
}

/** The writes of an import, for lines above `after` up to `until`; each answers how many rows it wrote. */
export interface ApplyStatements {
  insertNew(after: number, until: number): number;
  /** Gives up the addresses that are about to move, so that two accounts can swap theirs. */
  vacateAddresses(after: number, until: number): number;
  updateChanged(after: number, until: number): number;
  /** Takes the mark off the accounts that are back. */
  clearAbsent(after: number, until: number): number;
  /** Marks the accounts with keys in the range that no line of the file can mean. */
  markAbsent(after: number, until: number): number;
  keepRefused(after: number, until: number): number;
  readonly lastLine: number;
  readonly lastRefusedLine: number;
  lastKey(): number;
}

const newColumns = `organization_id, id, name, email, email_key, domain, status, role, last_active_at,
  activity_known, added_at, email_confirmed, reported_claim, billable, two_step, policy, apps, groups, source,
  first_import_id, last_import_id`;

/** @param writer the writing connection with the scratch file attached as `staging` */
export function applyStatements({ raw }: Connection, facts: ApplyFacts): ApplyStatements {
  const { organizationId, importId, source, now } = facts;
  const known = facts.activityKnown ? 1 : 0;
  const insert = raw.prepare(
    `INSERT INTO accounts (${newColumns})
     SELECT ?, s.id, coalesce(s.name, s.email), s.email, s.email_key, s.domain, coalesce(s.status, 'active'),
       coalesce(s.role, 'none'), s.last_active_at, ${known}, s.added_at, s.email_confirmed,
       coalesce(s.reported_claim, 'unknown'), s.billable, s.two_step, s.policy, coalesce(s.apps, '[]'),
       coalesce(s.groups, '[]'), ?, ?, ?
     FROM staging.staged s
     WHERE s.line > ? AND s.line <= ? AND NOT EXISTS (SELECT 1 FROM staging.matched m WHERE m.line = s.line)`,
  );
  const vacate = raw.prepare(
    `UPDATE accounts SET email_key = char(0) || accounts.key FROM staging.matched m
     JOIN staging.staged s ON s.line = m.line
     WHERE m.line > ? AND m.line <= ? AND m.changed = 1 AND accounts.key = m.key
       AND s.email_key <> accounts.email_key`,
  );
  const update = raw.prepare(
    `UPDATE accounts SET
       id = iif(s.local, accounts.id, s.id), name = coalesce(s.name, accounts.name), email = s.email,
       email_key = s.email_key, domain = s.domain, status = ${statusAfter('accounts')},
       role = coalesce(s.role, accounts.role),
       last_active_at = ${known ? 's.last_active_at' : 'accounts.last_active_at'},
       activity_known = max(accounts.activity_known, ${known}),
       added_at = coalesce(s.added_at, accounts.added_at),
       email_confirmed = coalesce(s.email_confirmed, accounts.email_confirmed),
       reported_claim = coalesce(s.reported_claim, accounts.reported_claim),
       billable = coalesce(s.billable, accounts.billable), two_step = coalesce(s.two_step, accounts.two_step),
       policy = coalesce(s.policy, accounts.policy), apps = coalesce(s.apps, accounts.apps),
       groups = coalesce(s.groups, accounts.groups), source = ?, last_import_id = ?
     FROM staging.matched m JOIN staging.staged s ON s.line = m.line
     WHERE m.line > ? AND m.line <= ? AND m.changed = 1 AND accounts.key = m.key`,
  );
  const clear = raw.prepare(
    `UPDATE accounts SET absent_since = NULL, last_import_id = ? FROM staging.matched m
     WHERE m.line > ? AND m.line <= ? AND accounts.key = m.key AND accounts.absent_since IS NOT NULL`,
  );
  const mark = raw.prepare(
    `UPDATE accounts SET absent_since = ? WHERE key > ? AND key <= ? AND organization_id = ? AND source = ?
       AND absent_since IS NULL AND first_import_id IS NOT ? AND ${notInFile('accounts')}`,
  );
  const keep = raw.prepare(
    `INSERT INTO import_refusals (import_id, line, field, reason, cells)
     SELECT ?, line, field, reason, coalesce(cells, '[]') FROM staging.refused
     WHERE line > ? AND line <= ?`,
  );
  const last = (column: string, table: string) =>
    raw.prepare<[], number>(`SELECT coalesce(max(${column}), 0) FROM ${table}`).pluck().get() ?? 0;
  return {
    insertNew: (after, until) => insert.run(organizationId, source, importId, importId, after, until).changes,
    vacateAddresses: (after, until) => vacate.run(after, until).changes,
    updateChanged: (after, until) => update.run(source, importId, after, until).changes,
    clearAbsent: (after, until) => clear.run(importId, after, until).changes,
    markAbsent: (after, until) => mark.run(now, after, until, organizationId, source, importId).changes,
    keepRefused: (after, until) => keep.run(importId, after, until).changes,
    lastLine: last('line', 'staging.staged'),
    lastRefusedLine: last('line', 'staging.refused'),
    lastKey: () => last('key', 'accounts'),
  };
}

/** True for an account that no line of the file can mean, not even a refused one. */
export function notInFile(accounts: string): string {
  return `NOT EXISTS (SELECT 1 FROM matched m WHERE m.key = ${accounts}.key)
    AND NOT EXISTS (SELECT 1 FROM refused r WHERE r.id = ${accounts}.id)
    AND NOT EXISTS (SELECT 1 FROM refused r WHERE r.email_key = ${accounts}.email_key)`;
}
