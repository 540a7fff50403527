import type { WrittenExport } from '../../../shared/contract/exports';
import type { Cell } from '../../../shared/domain/exports/cell';
import { csvLine } from '../../../shared/domain/exports/csv-line';
import { type ExportContext, writeLines } from './write-lines';

const byteOrderMark = '\uFEFF';

interface Csv {
  /** What the file is about; becomes its name. */
  readonly name: string;
  /** Headers, in order. */
  readonly columns: readonly string[];
  /** Cells in the order of the columns. */
  readonly rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>;
  /** Begins the file with a byte-order mark, which some spreadsheets need to see UTF-8. */
  readonly bom: boolean;
}

/** Writes a CSV file (RFC 4180, UTF-8) whose text cells no spreadsheet takes for formulas. */
export function writeCsv(context: ExportContext, { name, columns, rows, bom }: Csv): Promise<WrittenExport> {
  const head = (bom ? byteOrderMark : '') + csvLine(columns);
  return writeLines(context, { name, ending: 'csv', head, rows, lineOf: csvLine });
}
