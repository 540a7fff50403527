import type { WrittenExport } from '../../../shared/contract/exports';
import { safeFileName } from '../../../shared/domain/exports/file-name';
import type { CoreContext } from '../call-context';
import { newId } from '../ports/random';
import { ExportFile } from './export-file';

/** What an export needs of the core. */
export type ExportContext = Pick<CoreContext, 'directory' | 'ports'>;

interface Lines<Row> {
  /** What the file is about; becomes its name. */
  readonly name: string;
  readonly ending: 'csv' | 'jsonl' | 'txt' | 'ics';
  /** Written before the first row; not counted. */
  readonly head: string;
  readonly rows: AsyncIterable<Row> | Iterable<Row>;
  readonly lineOf: (row: Row) => string;
}

/**
 * Streams rows into a file of the data directory and counts them as they are written (rule E2). When the rows
 * throw, nothing is left behind.
 */
export async function writeLines<Row>(
  { directory, ports }: ExportContext,
  { name, ending, head, rows, lineOf }: Lines<Row>,
): Promise<WrittenExport> {
  const exportId = newId(ports.clock, ports.random);
  const file = await ExportFile.create(directory, exportId);
  let count = 0;
  try {
    file.add(head);
    for await (const row of rows) {
      const written = file.add(lineOf(row));
      if (written !== undefined) await written;
      count += 1;
    }
    await file.finish();
  } catch (error) {
    await file.discard();
    throw error;
  }
  return { exportId, fileName: safeFileName(name, ending), rows: count, bytes: file.bytes };
}
