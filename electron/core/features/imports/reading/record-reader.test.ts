import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { type BrokenLine, longestRecord, mostLinesInRecord, RecordReader } from './record-reader';

function readAll(text: string, pieces = [text], delimiter: ',' | ';' | '\t' = ',', width?: number) {
  const records: { line: number; cells: readonly string[] }[] = [];
  const broken: BrokenLine[] = [];
  const reader = new RecordReader(
    { delimiter, lineBreak: '\n' },
    {
      fits: (cells) => width === undefined || cells.length === width,
      record: (cells, line) => records.push({ line, cells }),
      broken: (line) => broken.push(line),
    },
  );
  for (const piece of pieces) reader.write(piece);
  reader.end();
  return { records, broken };
}

const cell = fc.string({ unit: fc.constantFrom('a', 'ä', '😀', ' ', ',', ';', '"', '\n', "'", '\t') });
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
  )
  // A record of one empty cell is a blank line, which is no record.
  .filter((rows) => rows.every((row) => row.length > 1 || row[0] !== ''));
const format = fc.record({
  delimiter: fc.constantFrom(',' as const, ';' as const, '\t' as const),
  newline: fc.constantFrom('\n', '\r\n'),
  quotes: fc.boolean(),
});

test('well-formed text gives the cells that papaparse gives, however it is cut into pieces', () => {
  fc.assert(
    fc.property(
      table,
      format,
      fc.array(fc.nat({ max: 200 })),
      (rows, { delimiter, newline, quotes }, cuts) => {
        const text = Papa.unparse(rows, { delimiter, newline, quotes });
        const borders = [
          0,
          ...cuts.filter((cut) => cut < text.length).sort((one, other) => one - other),
          text.length,
        ];
        const pieces = borders.slice(1).map((border, index) => text.slice(borders[index], border));
        const { records, broken } = readAll(text, pieces, delimiter);
        expect(broken).toEqual([]);
        expect(records.map(({ cells }) => cells)).toEqual(
          Papa.parse<string[]>(text, { delimiter, newline }).data,
        );
      },
    ),
  );
});

test.each([
  [
    'CRLF',
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'no break at the end',
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'blank lines',
    'a,b\n\n\nc,d\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a delimiter in quotes', '"a,b",c', [['a,b', 'c']]],
  ['a line break in quotes', '"a\nb",c', [['a\nb', 'c']]],
  ['doubled quotes', '"say ""a""",c', [['say "a"', 'c']]],
  ['empty quotes', '"","",', [['', '', '']]],
  ['a quote inside a cell', 'a"b,5" disk', [['a"b', '5" disk']]],
])('%s', (_, text, cells) => {
  expect(readAll(text).records.map((record) => record.cells)).toEqual(cells);
});

test('lines are counted as an editor counts them', () => {
  expect(readAll('a\n\n"b\nc"\nd').records).toEqual([
    { line: 1, cells: ['a'] },
    { line: 3, cells: ['b\nc'] },
    { line: 5, cells: ['d'] },
  ]);
});

test.each([
  ['an unclosed quote at the end', 'a\n"b\nc', [2], ['a', 'c']],
  ['an unclosed quote before quoted lines', 'a\n"b\n"c"\nd', [2], ['a', 'c', 'd']],
  ['text behind a closing quote', 'a\n"b"x\nc', [2], ['a', 'c']],
])('%s breaks its own line only', (_, text, lines, cells) => {
  const { records, broken } = readAll(text);
  expect(broken.map(({ line }) => line)).toEqual(lines);
  expect(records.map((record) => record.cells[0])).toEqual(cells);
});

test('a record over several lines that does not fit the header comes from a forgotten quote', () => {
  const { records, broken } = readAll('a,b\n"c,d\ne,f"\ng,h', undefined, ',', 2);
  expect(broken.map(({ line }) => line)).toEqual([2]);
  expect(records.map(({ cells }) => cells[0])).toEqual(['a', 'e', 'g']);
});

test('a quoted record ends after so many lines at the latest', () => {
  const lines = Array.from({ length: mostLinesInRecord + 5 }, (_, index) => `l${index}`);
  const { records, broken } = readAll(`"open\n${lines.join('\n')}\n"closed"`);
  expect(broken.map(({ line }) => line)).toEqual([1]);
  expect(records).toHaveLength(lines.length + 1);
});

test('a line longer than the limit is broken, and only its beginning is kept', () => {
  const long = 'x'.repeat(3 * longestRecord);
  const pieces = [
    'a\n',
    ...Array.from({ length: 30 }, (_, index) => long.slice(index * 104_858, (index + 1) * 104_858)),
    '\nb',
  ];
  const { records, broken } = readAll('', pieces);
  expect(broken).toMatchObject([{ line: 2 }]);
  expect(broken[0]?.text.length).toBe(1_000);
  expect(records).toEqual([
    { line: 1, cells: ['a'] },
    { line: 3, cells: ['b'] },
  ]);
});

test('no text makes the reader throw or lose a line', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '\0') }), (text) => {
      const { records, broken } = readAll(text);
      const last = text.split('\n').length;
      for (const { line } of [...records, ...broken]) expect(line).toBeLessThanOrEqual(last);
      if (text.replace(/[\r\n]/g, '') !== '') expect(records.length + broken.length).toBeGreaterThan(0);
    }),
  );
});
