import type { RowFault } from '../../../../shared/domain/imports/staged-account';
import type { Scratch } from './scratch-file';
import type { StagedRecord } from './staging-rows';

/** Looks at the staged lines that may be the same account, and takes lines away. */
export interface FoldStatements {
  /** Ids with more than one line, in order, some hundred at a time; `after` is the last one seen. */
  repeatedIds(after: string): readonly string[];
  linesOfId(id: string): readonly StagedRecord[];
  /** Addresses with more than one line. */
  repeatedAddresses(after: string): readonly string[];
  linesOfAddress(key: string): readonly StagedRecord[];
  /** Removes a line that was folded into another. */
  drop(line: number): void;
  /** Moves a line to the refused; its cells are read from the file again later. */
  refuse(row: StagedRecord, fault: RowFault): void;
}

const batch = 500;

export function foldStatements(scratch: Scratch): FoldStatements {
  const repeated = (column: 'id' | 'email_key') =>
    scratch
      .prepare<[string], string>(
        `SELECT ${column} FROM staged WHERE ${column} > ? GROUP BY ${column} HAVING count(*) > 1 LIMIT ${batch}`,
      )
      .pluck();
  const lines = (column: 'id' | 'email_key') =>
    scratch.prepare<[string], StagedRecord>(`SELECT * FROM staged WHERE ${column} = ? ORDER BY line`);
  const ids = repeated('id');
  const addresses = repeated('email_key');
  const ofId = lines('id');
  const ofAddress = lines('email_key');
  const drop = scratch.prepare<[number]>('DELETE FROM staged WHERE line = ?');
  const refuse = scratch.prepare<[number, string | null, string, string, string]>(
    'INSERT INTO refused (line, field, reason, cells, id, email_key) VALUES (?, ?, ?, NULL, ?, ?)',
  );
  return {
    repeatedIds: (after) => ids.all(after),
    linesOfId: (id) => ofId.all(id),
    repeatedAddresses: (after) => addresses.all(after),
    linesOfAddress: (key) => ofAddress.all(key),
    drop: (line) => drop.run(line),
    refuse(row, { field, reason }) {
      refuse.run(row.line, field, reason, row.id, row.email_key);
      drop.run(row.line);
    },
  };
}
