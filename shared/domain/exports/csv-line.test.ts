import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type Cell, guardedText } from './cell';
import { csvLine } from './csv-line';

describe('guardedText', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+49 30 1234', "'+49 30 1234"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['\n=1', "'\n=1"],
    ['\0=1', "'\0=1"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
    ['Anna', 'Anna'],
    ['a=b', 'a=b'],
    ['', ''],
  ])('%j becomes %j', (text, guarded) => {
    expect(guardedText(text)).toBe(guarded);
  });
});

describe('csvLine', () => {
  it('leaves true numbers alone, negative ones too', () => {
    expect(csvLine([-2, 1.5, 0])).toBe('-2,1.5,0\r\n');
  });

  it('writes nothing for null and for what is no number', () => {
    expect(csvLine([null, Number.NaN, 'x'])).toBe(',,x\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(csvLine(['a,b', 'say "hi"', 'two\nlines'])).toBe('"a,b","say ""hi""","two\nlines"\r\n');
  });

  it('is read back by another parser as the guarded text', () => {
    const hostile = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n\0",; aé＝') });
    const cells = fc.array(fc.oneof(hostile, fc.string({ unit: 'grapheme' })), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 5 }), (rows) => {
        const text = rows.map((row: readonly Cell[]) => csvLine(row)).join('');
        const { data } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' });
        expect(data).toEqual([...rows.map((row) => row.map(guardedText)), ['']]);
      }),
    );
  });
});
