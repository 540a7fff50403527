import { BadFile } from '../../../failures';

const exportAgain = 'Export it as CSV (comma-separated values) and choose that file.';

interface Signature {
  readonly bytes: readonly number[];
  readonly reason: string;
  readonly nextStep: string;
}

/** First bytes of what people rename to .csv, and what to tell them. */
const signatures: readonly Signature[] = [
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    reason: 'This is an old Excel workbook (.xls), whatever its name says.',
    nextStep: 'Open it in a spreadsheet, save it as CSV UTF-8, and choose that file.',
  },
  {
    bytes: [0x25, 0x50, 0x44, 0x46],
    reason: 'This is a PDF, whatever its name says.',
    nextStep: exportAgain,
  },
  {
    bytes: [0x1f, 0x8b],
    reason: 'This is a compressed file (gzip), whatever its name says.',
    nextStep: 'Unpack it and choose the CSV file inside.',
  },
  {
    bytes: [0x89, 0x50, 0x4e, 0x47],
    reason: 'This is a picture (PNG), whatever its name says.',
    nextStep: exportAgain,
  },
  {
    bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20],
    reason: 'This is an SQLite database, whatever its name says.',
    nextStep: exportAgain,
  },
];

const zip = [0x50, 0x4b, 0x03, 0x04];
const emptyZip = [0x50, 0x4b, 0x05, 0x06];

/**
 * Refuses what is no text at all, by its first bytes and never by its name.
 * @param head the first bytes of the file, some thousands where there are as many
 * @throws BadFile naming what the file is and what to do
 */
export function refuseForeignFile(head: Uint8Array): void {
  if (head.byteLength === 0) {
    throw new BadFile('The file is empty.', 'Export the accounts again and choose the new file.');
  }
  if (startsWith(head, zip) || startsWith(head, emptyZip)) throw packedFile(head);
  const known = signatures.find(({ bytes }) => startsWith(head, bytes));
  if (known) throw new BadFile(known.reason, known.nextStep);
  if (isBinary(head)) {
    throw new BadFile('The file holds binary data and no text.', exportAgain);
  }
}

function packedFile(head: Uint8Array): BadFile {
  const names = Buffer.from(head).toString('latin1');
  if (names.includes('[Content_Types].xml') || names.includes('xl/') || names.includes('_rels/')) {
    return new BadFile(
      'This is an Excel workbook (.xlsx), whatever its name says.',
      'Open it in a spreadsheet, save it as CSV UTF-8, and choose that file.',
    );
  }
  return new BadFile(
    'This is a ZIP archive, whatever its name says.',
    'Unpack it and choose the CSV file inside.',
  );
}

function startsWith(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte);
}

/** Text has hardly any control characters; UTF-16 is told by its byte order mark before. */
function isBinary(head: Uint8Array): boolean {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return false;
  let controls = 0;
  for (const byte of head) {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 11) controls += 1;
  }
  return controls > head.byteLength / 10;
}
