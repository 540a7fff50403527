import { open } from 'node:fs/promises';
import { readEmailAddress } from '../../../../../shared/domain/accounts/email-address';
import { type Recognition, recognizeHeader } from '../../../../../shared/domain/imports/recognize-header';
import type { TextEncodingName } from '../../../../../shared/domain/imports/upload-limits';
import { BadFile } from '../../../failures';
import { refuseForeignFile } from './file-kind';
import { type RecordFormat, RecordReader } from './record-reader';
import { findEncoding } from './text-encoding';

export interface FileHead {
  readonly encoding: TextEncodingName;
  readonly format: RecordFormat;
  readonly header: readonly string[];
  /** Number of the header's line; what stands before it are blank lines or a `sep=` line of a spreadsheet. */
  readonly headerLine: number;
  readonly recognition: Recognition;
  /** The first rows that fit the header, for the mapping screen. */
  readonly samples: readonly (readonly string[])[];
}

const headBytes = 512 * 1024;
const sampleRows = 5;
const mostColumns = 5_000;
const delimiters = [',', ';', '\t'] as const;
const exportAgain = 'Export the accounts again, or add a first line that names the columns.';

/**
 * Reads what the beginning of a file says about the rest.
 * @throws BadFile when the file is no text or has no usable header
 */
export async function readHead(file: string): Promise<FileHead> {
  const bytes = await firstBytes(file);
  refuseForeignFile(bytes.subarray(0, 8192));
  const encoding = await findEncoding(file);
  const text = new TextDecoder(encoding).decode(bytes, { stream: true });
  const lineBreak = text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
  const named = /^sep=([,;\t])\r?[\n\r]/i.exec(text)?.[1];
  const possible = named === undefined ? delimiters : delimiters.filter((delimiter) => delimiter === named);
  const heads = possible.map((delimiter) =>
    readWith(text, { delimiter, lineBreak }, named === undefined ? 0 : 1),
  );
  const head = heads.reduce((best, other) => (fitness(other) > fitness(best) ? other : best));
  refuseUnusable(head, bytes.byteLength < headBytes);
  return { encoding, ...head };
}

type TextHead = Omit<FileHead, 'encoding'>;

function readWith(text: string, format: RecordFormat, skipLines: number): TextHead {
  let header: readonly string[] | null = null;
  let headerLine = 0;
  const samples: (readonly string[])[] = [];
  const reader = new RecordReader(format, {
    fits: (cells) => header === null || cells.length === header.length,
    record(cells, line) {
      if (line <= skipLines) return;
      if (header === null) {
        header = cells;
        headerLine = line;
      } else if (samples.length < sampleRows && cells.length === header.length) samples.push(cells);
    },
    broken() {
      // A header that cannot be split names nothing; the line after it is no header either.
      header ??= [];
    },
  });
  reader.write(text);
  reader.end();
  const found: readonly string[] = header ?? [];
  return { format, header: found, headerLine, recognition: recognizeHeader(found), samples };
}

/** Columns we understand decide between delimiters; where there are none, the number of columns. */
function fitness({ recognition, header }: TextHead): number {
  return recognition.understood * mostColumns + Math.min(header.length, mostColumns - 1);
}

function refuseUnusable({ header }: TextHead, whole: boolean): void {
  if (header.length > mostColumns) {
    throw new BadFile(
      `The first line has ${header.length} columns; an export never has more than ${mostColumns}.`,
      exportAgain,
    );
  }
  if (header.every((cell) => cell.trim() === '')) {
    const where = whole ? 'The file' : 'The beginning of the file';
    throw new BadFile(`${where} has no line that names the columns.`, exportAgain);
  }
  if (header.length === 1 && header[0]?.includes('"')) {
    throw new BadFile(
      'The first line has a quotation mark out of place, so it names no columns.',
      exportAgain,
    );
  }
  if (header.some((cell) => cell.includes('\0'))) {
    throw new BadFile('The first line holds NUL bytes, so it cannot name the columns.', exportAgain);
  }
  if (header.some((cell) => readEmailAddress(cell) !== null)) {
    throw new BadFile('The first line already holds an address instead of naming the columns.', exportAgain);
  }
}

async function firstBytes(file: string): Promise<Buffer> {
  const handle = await open(file, 'r');
  try {
    const head = Buffer.alloc(headBytes);
    const { bytesRead } = await handle.read(head, 0, headBytes, 0);
    return head.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
