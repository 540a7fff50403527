import type { PilotGroup } from '../../../../shared/contract/emails';
import { readEmailAddress } from '../../../../shared/domain/accounts/email-address';
import {
  changeFileColumns,
  findChangeColumns,
  readChangeRow,
} from '../../../../shared/domain/emails/change-file';
import { mostFileRows } from '../../../../shared/domain/emails/limits';
import { accountUnknown, currentDiffers, unreadableRow } from '../../../../shared/domain/emails/refusals';
import type { UploadId } from '../../../../shared/domain/ids';
import type { ItemReason } from '../../../../shared/domain/jobs/job-item';
import type { CoreContext } from '../../call-context';
import { BadFile } from '../../failures';
import type { Reader } from '../../store/access';
import { accountsByIds } from './book-queries';
import type { FileRow } from './change-items';
import type { AskedChange } from './write-plan';

export interface FileAsk {
  readonly organizationId: string;
  readonly uploadId: UploadId;
  readonly pilot: PilotGroup | null;
}

export interface ChangeFile {
  readonly fileName: string;
  /** Rows in the file. */
  readonly rows: number;
  /** The rows that are taken: all, or those of the pilot group. */
  readonly taken: readonly ReadRow[];
}

interface ReadRow {
  readonly row: FileRow;
  readonly fault: ItemReason | null;
}

/**
 * Reads an uploaded file of changes.
 * @throws BadFile when it lacks a column, holds no row or too many
 */
export async function readChangeFile(
  { directory, services }: Pick<CoreContext, 'directory' | 'services'>,
  { organizationId, uploadId, pilot }: FileAsk,
): Promise<ChangeFile> {
  const table = await services.imports.readUploadedTable(directory, { organizationId, uploadId });
  const found = findChangeColumns(table.header);
  if (!found.ok) {
    throw new BadFile(
      `The file has no column ${found.missing.map((name) => `“${name}”`).join(', ')}.`,
      `Name the columns ${changeFileColumns.join(', ')} in the first line, in any order.`,
    );
  }
  const takes = selection(pilot);
  const taken: ReadRow[] = [];
  let rows = 0;
  for await (const some of table.rows()) {
    for (const { line, cells, fault: broken } of some) {
      rows += 1;
      if (!takes(rows, line)) continue;
      const { fault, ...row } = readChangeRow(cells, found.columns);
      taken.push({ row: { line, ...row }, fault: broken === null ? fault : unreadableRow(broken) });
    }
    if (rows > mostFileRows) throw tooManyRows();
  }
  if (rows === 0) {
    throw new BadFile(
      'The file names its columns and holds no row.',
      'Choose a file with one row per account.',
    );
  }
  return { fileName: table.fileName, rows, taken };
}

function selection(pilot: PilotGroup | null): (row: number, line: number) => boolean {
  if (pilot === null) return () => true;
  if (pilot.kind === 'first') return (row) => row <= pilot.rows;
  const lines = new Set(pilot.lines);
  return (_, line) => lines.has(line);
}

function tooManyRows(): BadFile {
  const most = mostFileRows.toLocaleString('en');
  return new BadFile(`The file has more than ${most} rows.`, `Split it into files of at most ${most} rows.`);
}

/** Finds the accounts that rows name, and refuses rows whose account or current address is another. */
export async function askedChanges(
  read: Reader,
  organizationId: string,
  rows: readonly ReadRow[],
): Promise<AskedChange[]> {
  const ids = [...new Set(rows.flatMap(({ row, fault }) => (fault === null ? [row.id] : [])))];
  const found = await accountsByIds(read, organizationId, ids);
  const accounts = new Map(found.map((account) => [account.id, account]));
  return rows.map(({ row, fault }): AskedChange => {
    const account = fault === null ? accounts.get(row.id) : undefined;
    const asked = { account: account?.key ?? null, wanted: row.wanted, row };
    if (fault !== null) return { ...asked, fault };
    if (!account) return { ...asked, fault: accountUnknown };
    const same = readEmailAddress(row.current)?.key === account.email_key;
    return { ...asked, fault: same ? null : currentDiffers };
  });
}
