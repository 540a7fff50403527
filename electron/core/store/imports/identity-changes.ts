import type { RowAccount } from '../../../../shared/domain/imports/staged-account';
import type { Connection } from '../connection';
import { knownColumns } from './preview-statements';
import { accountOfRecord, type StagedRecord } from './staging-rows';
import { statusDiffers } from './status-column';

/** An account whose identity or standing a line would change. */
export interface IdentityChange {
  readonly id: string;
  readonly known: RowAccount;
  readonly row: RowAccount;
}

interface KnownRecord extends StagedRecord {
  readonly activity_known: 0 | 1;
}

/**
 * Prepares the look-up of the accounts in a range of lines of which a line changes who they are or where they
 * stand: id, name, address, status, role. What else changes is told by the import as a whole.
 * @param writer the writing connection with the scratch file attached as `staging`
 */
export function identityChanges(
  { raw }: Connection,
  activityKnown: boolean,
): (after: number, until: number) => IdentityChange[] {
  const lines = raw.prepare<[number, number], StagedRecord & { key: number }>(
    `SELECT s.*, m.key FROM staging.matched m JOIN staging.staged s ON s.line = m.line
     JOIN accounts a ON a.key = m.key
     WHERE m.line > ? AND m.line <= ? AND m.changed = 1 AND (
       (s.local = 0 AND s.id <> a.id) OR (s.name IS NOT NULL AND s.name <> a.name) OR s.email <> a.email
       OR ${statusDiffers('a')} OR (s.role IS NOT NULL AND s.role <> a.role))`,
  );
  const account = raw.prepare<[number], KnownRecord>(
    `SELECT 0 AS line, ${knownColumns} FROM accounts WHERE key = ?`,
  );
  return (after, until) =>
    lines.all(after, until).flatMap((line) => {
      const known = account.get(line.key);
      if (!known) return [];
      return {
        id: known.id,
        known: accountOfRecord(known, known.activity_known === 1),
        row: accountOfRecord(line, activityKnown),
      };
    });
}
