import type { WrittenExport } from '../../../shared/contract/exports';
import { type ExportContext, writeLines } from './write-lines';

interface JsonLines {
  /** What the file is about; becomes its name. */
  readonly name: string;
  /** Plain JSON data, one value a line. */
  readonly rows: AsyncIterable<unknown> | Iterable<unknown>;
}

/** Writes a file of JSON lines: one value a line, UTF-8, for programs rather than spreadsheets. */
export function writeJsonLines(context: ExportContext, { name, rows }: JsonLines): Promise<WrittenExport> {
  return writeLines(context, {
    name,
    ending: 'jsonl',
    head: '',
    rows,
    lineOf: (row) => `${JSON.stringify(row)}\n`,
  });
}
