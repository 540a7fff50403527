import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activityBuckets } from './activity-range';

describe('activityBuckets', () => {
  it('takes cumulated counts apart', () => {
    const buckets = activityBuckets({ newerThan: [5, 8, 8, 20], dated: 24, never: 3, total: 30 });
    expect(buckets).toEqual([
      { range: 'week', count: 5 },
      { range: 'month', count: 3 },
      { range: 'quarter', count: 0 },
      { range: 'year', count: 12 },
      { range: 'longer', count: 4 },
      { range: 'never', count: 3 },
      { range: 'unknown', count: 3 },
    ]);
  });

  it('puts every account into exactly one bucket (E2)', () => {
    const parts = fc.array(fc.nat(1_000_000), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(parts, (counts) => {
        const running = counts.map((_, index) =>
          counts.slice(0, index + 1).reduce((sum, count) => sum + count, 0),
        );
        const [week = 0, month = 0, quarter = 0, year = 0, dated = 0, , total = 0] = running;
        const newerThan = [week, month, quarter, year];
        const buckets = activityBuckets({ newerThan, dated, never: counts[5] ?? 0, total });
        expect(buckets.map(({ count }) => count)).toEqual(counts);
      }),
    );
  });
});
