import { expect, it } from 'vitest';
import { limitRow, ratioRow } from './row';
import { printTable } from './table';

it('the table says what was reached and what was missed', () => {
  const rows = [
    ratioRow('import', 1_000_000, { ours: 1_400, baseline: 1_000, target: 1.5 }),
    ratioRow('claim', 250_000, { ours: 2_500, baseline: 1_000, target: 2 }),
    limitRow('memory', 1_000_000, { ours: 183, limit: 200, unit: 'MB' }),
  ];
  expect(printTable(rows)).toBe(
    [
      '        what     accounts      ours  baseline      is    target',
      'ok      import  1,000,000  1,400 ms  1,000 ms  1.40 ×   ≤ 1.5 ×',
      'MISSED  claim     250,000  2,500 ms  1,000 ms  2.50 ×     ≤ 2 ×',
      'ok      memory  1,000,000    183 MB                    ≤ 200 MB',
    ].join('\n'),
  );
});
