import { describe, expect, it } from 'vitest';
import { growthRows } from './growth';
import { limitRow, ratioRow } from './row';

const small = 100_000;
const large = 1_000_000;

describe('growth from the smaller store to the larger', () => {
  it('compares what both sizes measured, by our own time', () => {
    const rows = [
      ratioRow('import of an export', small, { ours: 100, baseline: 90, target: 1.5 }),
      ratioRow('import of an export', large, { ours: 1_050, baseline: 900, target: 1.5 }),
    ];
    expect(growthRows(rows, small, large)).toEqual([
      { name: 'growth: import of an export', accounts: large, ours: 10.5, limit: 11, unit: '× of 100,000' },
    ]);
  });

  it('leaves out what has no limit of growth, and what only one size measured', () => {
    const rows = [
      limitRow('memory', small, { ours: 1, limit: 200, unit: 'MB' }),
      limitRow('memory', large, { ours: 2, limit: 200, unit: 'MB' }),
      limitRow('list: first page', large, { ours: 2, limit: 10, unit: 'ms' }),
    ];
    expect(growthRows(rows, small, large)).toEqual([]);
  });
});
