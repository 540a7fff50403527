import type { WrittenExport } from '../../../shared/contract/exports';
import { type ExportContext, writeLines } from './write-lines';

interface TextFile {
  /** What the file is about; becomes its name. */
  readonly name: string;
  readonly ending: 'csv' | 'txt' | 'ics';
  /** Written as they are: for formats that another program reads and that allow no guard. */
  readonly lines: AsyncIterable<string> | Iterable<string>;
}

/** Writes ready lines (each with its line end), for a file whose exact form somebody else decides. */
export function writeText(context: ExportContext, { name, ending, lines }: TextFile): Promise<WrittenExport> {
  return writeLines(context, { name, ending, head: '', rows: lines, lineOf: (line) => line });
}
