import { expect, test } from 'vitest';
import { ImportTotals, isProved } from './import-totals';

const totals = ImportTotals.parse({ rows: 10, new: 1, changed: 2, unchanged: 3, folded: 2, refused: 2 });

test('rows in = imported + unchanged + folded + refused (rule E2)', () => {
  expect(isProved(totals)).toBe(true);
});

test('one row less or more proves nothing', () => {
  expect(isProved({ ...totals, rows: 11 })).toBe(false);
  expect(isProved({ ...totals, refused: 1 })).toBe(false);
});
