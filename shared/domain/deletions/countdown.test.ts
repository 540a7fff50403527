import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countdownWords, urgencyOf } from './countdown';
import { dayLength, deletionDue, graceDays } from './grace';

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Australia/Lord_Howe',
];

describe('countdownWords', () => {
  it.each([
    ['2026-12-08T10:00:00Z', '2026-11-24T10:00:00Z', 'UTC', 'ends in 14 days'],
    ['2026-12-08T10:00:00Z', '2026-12-05T23:00:00Z', 'UTC', 'ends in 3 days'],
    ['2026-12-08T10:00:00Z', '2026-12-07T10:00:01Z', 'UTC', 'ends tomorrow'],
    ['2026-12-08T10:00:00Z', '2026-12-08T00:00:00Z', 'UTC', 'ends today'],
    ['2026-12-08T10:00:00Z', '2026-12-08T09:59:59Z', 'UTC', 'ends today'],
    ['2026-12-08T10:00:00Z', '2026-12-08T10:00:00Z', 'UTC', 'ended, being erased'],
    // Midnight belongs to the day that ends with it.
    ['2026-12-09T00:00:00Z', '2026-12-08T10:00:00Z', 'UTC', 'ends today'],
    // The reader's calendar counts: in Auckland it is the ninth already.
    ['2026-12-08T12:00:00Z', '2026-12-08T09:00:00Z', 'Pacific/Auckland', 'ends tomorrow'],
    // Over the end of summer time in Berlin, 25 October 2026.
    ['2026-10-26T22:30:00Z', '2026-10-24T22:30:00Z', 'Europe/Berlin', 'ends tomorrow'],
    ['2026-10-26T23:30:00Z', '2026-10-24T22:30:00Z', 'Europe/Berlin', 'ends in 2 days'],
  ])('due %s, seen %s in %s: %s', (due, now, zone, words) => {
    expect(countdownWords(Date.parse(due), Date.parse(now), zone)).toBe(words);
  });

  it('starts with 14 days, give or take the change of a clock, and never counts up', () => {
    const started = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2035, 0) });
    const hours = fc.array(fc.nat(48), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(started, fc.constantFrom(...zones), hours, (startedAt, zone, steps) => {
        const due = deletionDue(startedAt);
        const days = (now: number) => {
          const words = countdownWords(due, now, zone);
          return words === 'ends today'
            ? 0
            : words === 'ends tomorrow'
              ? 1
              : Number(/\d+/.exec(words)?.[0] ?? -1);
        };
        expect(Math.abs(days(startedAt) - graceDays)).toBeLessThanOrEqual(1);
        let now = startedAt;
        for (const step of steps) {
          const before = days(now);
          now += step * 3_600_000;
          expect(days(now)).toBeLessThanOrEqual(before);
        }
      }),
    );
  });
});

describe('urgencyOf', () => {
  it.each([
    [0, 'over'],
    [1, 'now'],
    [dayLength, 'now'],
    [2 * dayLength, 'soon'],
    [4 * dayLength, 'soon'],
    [5 * dayLength, 'later'],
  ])('%i ms before the end: %s', (left, urgency) => {
    const now = Date.UTC(2026, 10, 24, 10);
    expect(urgencyOf(now + left, now, 'UTC')).toBe(urgency);
  });
});
