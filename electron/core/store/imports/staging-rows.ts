import type { AppAccess } from '../../../../shared/domain/accounts/account';
import { AccountStatus, OrganizationRole, ReportedClaim } from '../../../../shared/domain/accounts/account';
import type { RowAccount } from '../../../../shared/domain/imports/staged-account';
import { booleanOf, flagOf } from '../flags';
import type { Scratch } from './scratch-file';

/** A row that cannot be used; `cells` are as they stood in the file, null where they must be read again. */
export interface RefusedRow {
  readonly line: number;
  readonly field: string | null;
  readonly reason: string;
  readonly cells: readonly string[] | null;
  readonly id: string | null;
  readonly emailKey: string | null;
}

export interface StagedRow {
  readonly line: number;
  readonly id: string;
  /** 1 where the id was made from the address because the file brings none. */
  readonly local: 0 | 1;
  readonly account: RowAccount;
}

const columns = [
  'line',
  'id',
  'local',
  'name',
  'email',
  'email_key',
  'domain',
  'status',
  'role',
  'last_active_at',
  'added_at',
  'email_confirmed',
  'reported_claim',
  'billable',
  'two_step',
  'policy',
  'apps',
  'groups',
] as const;

export interface StagingWriter {
  stage(row: StagedRow): void;
  refuse(row: RefusedRow): void;
}

/** Prepares the two statements that a file of a million rows runs a million times. */
export function stagingWriter(scratch: Scratch): StagingWriter {
  const insert = scratch.prepare(
    `INSERT OR REPLACE INTO staged (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  const refuse = scratch.prepare(
    'INSERT INTO refused (line, field, reason, cells, id, email_key) VALUES (?, ?, ?, ?, ?, ?)',
  );
  return {
    stage({ line, id, local, account }) {
      insert.run(
        line,
        id,
        local,
        account.name,
        account.email,
        account.emailKey,
        account.domain,
        account.status,
        account.role,
        account.lastActive,
        account.added,
        flagOf(account.emailConfirmed),
        account.reportedClaim === 'unknown' ? null : account.reportedClaim,
        flagOf(account.billable),
        flagOf(account.twoStep),
        account.policy,
        account.apps === null ? null : appsText(account.apps),
        account.groups === null ? null : JSON.stringify(account.groups),
      );
    },
    refuse({ line, field, reason, cells, id, emailKey }) {
      refuse.run(line, field, reason, cells === null ? null : JSON.stringify(cells), id, emailKey);
    },
  };
}

/** Apps as the store keeps them; members in one order, so that equal lists are equal texts. */
export function appsText(apps: readonly AppAccess[]): string {
  return apps.length === 0
    ? '[]'
    : JSON.stringify(apps.map(({ app, site, lastSeen }) => ({ app, site, lastSeen })));
}

/** A row as the scratch file gives it back. */
export interface StagedRecord {
  readonly line: number;
  readonly id: string;
  readonly local: 0 | 1;
  readonly name: string | null;
  readonly email: string;
  readonly email_key: string;
  readonly domain: string;
  readonly status: string | null;
  readonly role: string | null;
  readonly last_active_at: number | null;
  readonly added_at: number | null;
  readonly email_confirmed: 0 | 1 | null;
  readonly reported_claim: string | null;
  readonly billable: 0 | 1 | null;
  readonly two_step: 0 | 1 | null;
  readonly policy: string | null;
  readonly apps: string | null;
  readonly groups: string | null;
}

/** @param activityKnown a fact of the file as a whole, not kept per row */
export function accountOfRecord(record: StagedRecord, activityKnown: boolean): RowAccount {
  return {
    id: record.local ? null : record.id,
    name: record.name,
    email: record.email,
    emailKey: record.email_key,
    domain: record.domain,
    status: record.status === null ? null : AccountStatus.parse(record.status),
    role: record.role === null ? null : OrganizationRole.parse(record.role),
    lastActive: record.last_active_at,
    activityKnown,
    added: record.added_at,
    emailConfirmed: booleanOf(record.email_confirmed),
    reportedClaim: ReportedClaim.parse(record.reported_claim ?? 'unknown'),
    billable: booleanOf(record.billable),
    twoStep: booleanOf(record.two_step),
    policy: record.policy,
    apps: record.apps === null ? null : JSON.parse(record.apps),
    groups: record.groups === null ? null : JSON.parse(record.groups),
  };
}
