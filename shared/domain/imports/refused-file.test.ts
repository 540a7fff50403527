import { expect, test } from 'vitest';
import { originalWidth, refusedFileRow } from './refused-file';

test.each([
  [['Name', 'Email'], 2],
  [['Name', 'Email', 'Line', 'Reason'], 2],
  [['Name', 'Email', ' line ', 'REASON', 'Rest of line'], 2],
  [['Line', 'Reason', 'Email'], 3],
])('of %j the first %i columns are the original’s', (header, width) => {
  expect(originalWidth(header)).toBe(width);
});

test('a row is brought to the width of the header, and nothing beyond is lost', () => {
  const refusal = { line: 7, reason: 'Because' };
  expect(refusedFileRow({ ...refusal, cells: ['a'] }, 3, false)).toEqual(['a', '', '', 7, 'Because']);
  expect(refusedFileRow({ ...refusal, cells: ['a', 'b', 'c'] }, 1, true)).toEqual([
    'a',
    7,
    'Because',
    'b, c',
  ]);
});
