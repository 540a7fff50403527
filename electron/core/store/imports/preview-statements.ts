import type { RowAccount } from '../../../../shared/domain/imports/staged-account';
import { notInFile } from './apply-statements';
import type { Scratch } from './scratch-file';
import { accountOfRecord, type StagedRecord } from './staging-rows';

export interface StagedCounts {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly returned: number;
  readonly absent: number;
}

export interface SampledLine {
  readonly line: number;
  readonly row: RowAccount;
  readonly id: string;
}

export interface SampledMatch extends SampledLine {
  readonly known: RowAccount;
}

export interface SampledRefusal {
  readonly line: number;
  readonly field: string | null;
  readonly reason: string;
  readonly cells: string[];
}

interface PreviewFacts {
  readonly organizationId: string;
  readonly source: string;
  readonly activityKnown: boolean;
}

/** Counts what became of the staged lines. @param scratch the scratch file with the store attached */
export function countStaged(scratch: Scratch, { organizationId, source }: PreviewFacts): StagedCounts {
  const number = (sql: string, ...values: unknown[]) =>
    scratch
      .prepare<unknown[], number>(sql)
      .pluck()
      .get(...values) ?? 0;
  const staged = number('SELECT count(*) FROM staged');
  const matched = number('SELECT count(*) FROM matched');
  const changed = number('SELECT count(*) FROM matched WHERE changed = 1');
  return {
    new: staged - matched,
    changed,
    unchanged: matched - changed,
    refused: number('SELECT count(*) FROM refused'),
    returned: number(
      'SELECT count(*) FROM matched m JOIN accounts a ON a.key = m.key WHERE a.absent_since IS NOT NULL',
    ),
    absent: number(
      `SELECT count(*) FROM accounts a
       WHERE a.organization_id = ? AND a.source = ? AND a.absent_since IS NULL AND ${notInFile('a')}`,
      organizationId,
      source,
    ),
  };
}

/** The first lines of each outcome. @param scratch the scratch file with the store attached */
export function sampleStaged(scratch: Scratch, activityKnown: boolean, limit: number) {
  const lines = (where: string) =>
    scratch
      .prepare<[number], StagedRecord>(`SELECT s.* FROM staged s WHERE ${where} ORDER BY s.line LIMIT ?`)
      .all(limit);
  const matches = (changed: 0 | 1) =>
    lines(
      `s.line IN (SELECT m.line FROM matched m WHERE m.changed = ${changed} ORDER BY m.line LIMIT ${limit})`,
    );
  const sampled = (record: StagedRecord): SampledLine => ({
    line: record.line,
    id: record.id,
    row: accountOfRecord(record, activityKnown),
  });
  return {
    new: lines('NOT EXISTS (SELECT 1 FROM matched m WHERE m.line = s.line)').map(sampled),
    unchanged: matches(0).map(sampled),
    changed: matches(1).map(
      (record): SampledMatch => ({ ...sampled(record), known: knownOf(scratch, record.line) }),
    ),
    refused: scratch
      .prepare<[number], { line: number; field: string | null; reason: string; cells: string | null }>(
        'SELECT line, field, reason, cells FROM refused ORDER BY line LIMIT ?',
      )
      .all(limit)
      .map(({ cells, ...refusal }): SampledRefusal => ({ ...refusal, cells: JSON.parse(cells ?? '[]') })),
  };
}

/** The columns of an account of the store in the form of a staged line. */
export const knownColumns = `id, 0 AS local, name, email, email_key, domain, status, role, last_active_at, added_at,
  email_confirmed, reported_claim, billable, two_step, policy, apps, groups, activity_known`;

interface KnownRecord extends StagedRecord {
  readonly activity_known: 0 | 1;
}

function knownOf(scratch: Scratch, line: number): RowAccount {
  const record = scratch
    .prepare<[number], KnownRecord>(
      `SELECT 0 AS line, ${knownColumns} FROM accounts WHERE key = (SELECT key FROM matched WHERE line = ?)`,
    )
    .get(line);
  if (!record) throw new Error(`The account of line ${line} is not in the store`);
  return accountOfRecord(record, record.activity_known === 1);
}
