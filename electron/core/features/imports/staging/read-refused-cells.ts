import type { RefusedCells } from '../../../store/imports/refused-cells';
import type { FileHead } from '../reading/read-head';
import { readText } from '../reading/read-text';
import { RecordReader } from '../reading/record-reader';

/**
 * Reads the file once more for the rows that were refused only by comparison with others, so that the list of
 * refused rows holds their cells as they stand in the file.
 */
export async function readRefusedCells(
  path: string,
  head: Pick<FileHead, 'encoding' | 'format' | 'header'>,
  refused: RefusedCells,
): Promise<void> {
  let wanted = [...refused.missing(0)].reverse();
  let next = wanted.pop();
  if (next === undefined) return;
  const reader = new RecordReader(head.format, {
    fits: (cells) => cells.length === head.header.length,
    record(cells, line) {
      if (line !== next) return;
      refused.put(line, cells);
      if (wanted.length === 0) wanted = [...refused.missing(line)].reverse();
      next = wanted.pop();
    },
    broken() {},
  });
  for await (const { text } of readText(path, head.encoding)) {
    reader.write(text);
    if (next === undefined) return;
  }
  reader.end();
}
