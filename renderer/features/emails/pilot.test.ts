import { expect, test } from 'vitest';
import { allRows, lineNumbers, pilotOf } from './pilot';

test.each([
  ['', []],
  ['2', [2]],
  ['2, 5-7', [2, 5, 6, 7]],
  ['7 – 9; 2', [2, 7, 8, 9]],
  ['0', []],
  ['five', []],
  ['3,3', [3]],
])('%j names lines %j', (text, lines) => {
  expect(lineNumbers(text)).toEqual(lines);
});

test.each([
  ['all rows', allRows, null],
  ['the first rows', { ...allRows, rows: 'first', first: 3 }, { kind: 'first', rows: 3 }],
  ['some lines', { ...allRows, rows: 'lines', lines: '4-5' }, { kind: 'lines', lines: [4, 5] }],
  ['no line yet', { ...allRows, rows: 'lines', lines: '' }, null],
] as const)('%s', (_, draft, pilot) => {
  expect(pilotOf(draft)).toEqual(pilot);
});
