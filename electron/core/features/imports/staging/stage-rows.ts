import type { ColumnMapping } from '../../../../../shared/domain/imports/import-field';
import { createRowReader } from '../../../../../shared/domain/imports/row-reader';
import type { ImportVariant } from '../../../../../shared/domain/imports/variant';
import type { StagingWriter } from '../../../store/imports/staging-rows';
import type { FileHead } from '../reading/read-head';
import { readText } from '../reading/read-text';
import { RecordReader } from '../reading/record-reader';
import { localAccountId } from './local-account-id';
import { rowFault } from './row-fault';
import { widthFault } from './width-fault';

export interface FileToStage {
  readonly path: string;
  readonly head: Pick<FileHead, 'encoding' | 'format' | 'header' | 'headerLine'>;
  readonly mapping: ColumnMapping;
  readonly variant: ImportVariant;
}

export interface StagingProgress {
  readonly rows: number;
  readonly bytesRead: number;
}

/**
 * Reads a file row by row into its scratch file: each row becomes an account or a refusal (rule E2).
 * Yields after each piece of the file, so that progress is seen and other calls are served.
 * @returns how many rows the file has
 */
export async function* stageRows(
  { path, head, mapping, variant }: FileToStage,
  writer: StagingWriter,
): AsyncGenerator<StagingProgress, number> {
  const readRow = createRowReader(mapping, variant);
  const width = head.header.length;
  let rows = 0;

  const refuse = (line: number, cells: readonly string[], reason: string) =>
    writer.refuse({ line, cells, reason, field: null, id: null, emailKey: null });

  const reader = new RecordReader(head.format, {
    fits: (cells) => widthFault(cells, width, variant) === null,
    record(cells, line) {
      if (line <= head.headerLine) return;
      rows += 1;
      const fault = rowFault(cells, width, variant);
      if (fault !== null) {
        refuse(line, cells, fault);
        return;
      }
      const reading = readRow(cells);
      if (!reading.ok) {
        const { fault: found, id, emailKey } = reading;
        writer.refuse({ line, cells, field: found.field, reason: found.reason, id, emailKey });
        return;
      }
      const { account } = reading;
      const local = account.id === null ? 1 : 0;
      writer.stage({ line, id: account.id ?? localAccountId(account.emailKey), local, account });
    },
    broken({ line, text, reason }) {
      if (line <= head.headerLine) return;
      rows += 1;
      refuse(line, text.split(head.format.delimiter), reason);
    },
  });

  for await (const { text, bytesRead } of readText(path, head.encoding)) {
    reader.write(text);
    yield { rows, bytesRead };
  }
  reader.end();
  return rows;
}
