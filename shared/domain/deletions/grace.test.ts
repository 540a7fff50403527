import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deletionDue, isDue } from './grace';

describe('deletionDue', () => {
  it.each([
    ['2026-01-15T09:00:00Z', '2026-01-29T09:00:00Z'],
    ['2026-02-20T23:59:59.999Z', '2026-03-06T23:59:59.999Z'],
    ['2028-02-20T00:00:00Z', '2028-03-05T00:00:00Z'],
    // Summer time begins in Berlin between the two; the instant does not move by an hour.
    ['2026-03-20T09:00:00Z', '2026-04-03T09:00:00Z'],
    ['2026-10-20T09:00:00Z', '2026-11-03T09:00:00Z'],
  ])('started %s is due %s (L2)', (started, due) => {
    expect(new Date(deletionDue(Date.parse(started))).toISOString()).toBe(new Date(due).toISOString());
  });

  it('is 336 hours whatever the date', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_102_444_800_000 }), (startedAt) => {
        expect(deletionDue(startedAt) - startedAt).toBe(336 * 3_600_000);
      }),
    );
  });
});

describe('isDue', () => {
  it.each([
    [1_000, 999, false],
    [1_000, 1_000, true],
    [1_000, 1_001, true],
  ])('due at %i, now %i: %s', (dueAt, now, due) => {
    expect(isDue(dueAt, now)).toBe(due);
  });
});
