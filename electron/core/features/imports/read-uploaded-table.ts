import type { ImportServices, TableRow } from '../../services';
import { readWholeUpload } from './inspect-upload';
import { type FileHead, readHead } from './reading/read-head';
import { readText } from './reading/read-text';
import { RecordReader } from './reading/record-reader';
import { rowFault } from './staging/row-fault';
import { uploadFolder } from './upload-folder';

/** Reads an uploaded file as a table, for features that give its columns a meaning of their own. */
export const readUploadedTable: ImportServices['readUploadedTable'] = async (directory, ask) => {
  const folder = uploadFolder(directory, ask.uploadId);
  const { fileName } = await readWholeUpload(folder, ask.organizationId);
  const head = await readHead(folder.source);
  return { fileName, header: head.header, rows: () => readRows(folder.source, head) };
};

async function* readRows(file: string, head: FileHead): AsyncGenerator<readonly TableRow[], void> {
  const width = head.header.length;
  const faultOf = (cells: readonly string[]) => rowFault(cells, width, 'mapped');
  let rows: TableRow[] = [];
  const reader = new RecordReader(head.format, {
    fits: (cells) => faultOf(cells) === null,
    record(cells, line) {
      if (line > head.headerLine) rows.push({ line, cells, fault: faultOf(cells) });
    },
    broken({ line, text, reason }) {
      if (line > head.headerLine)
        rows.push({ line, cells: text.split(head.format.delimiter), fault: reason });
    },
  });
  for await (const { text } of readText(file, head.encoding)) {
    reader.write(text);
    yield rows;
    rows = [];
  }
  reader.end();
  yield rows;
}
