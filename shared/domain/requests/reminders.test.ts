import { describe, expect, it } from 'vitest';
import { isDue, remindAt, snoozeFault } from './reminders';
import { requestStates } from './request';
import { isWaiting } from './request-life';

const day = 24 * 3_600_000;

describe('reminders', () => {
  it.each([
    ['open', 3],
    ['asked-back', 7],
  ] as const)('an %s request is looked at again after %i days', (state, days) => {
    expect(remindAt(state, 1_000)).toBe(1_000 + days * day);
  });

  it.each(requestStates)('%s is reminded of exactly while somebody waits', (state) => {
    expect(remindAt(state, 0) !== null).toBe(isWaiting(state));
  });

  it.each([
    [null, 5, false],
    [6, 5, false],
    [5, 5, true],
    [4, 5, true],
  ])('due at %s, seen at %i: %s', (remind, now, due) => {
    expect(isDue(remind, now)).toBe(due);
  });

  it.each([
    ['now', 0, /past/],
    ['a moment later', 1, null],
    ['90 days later', 90 * day, null],
    ['more than 90 days later', 90 * day + 1, /90 days at most/],
  ])('put off until %s', (_, later, fault) => {
    const found = snoozeFault(1_000 + later, 1_000);
    if (fault === null) expect(found).toBeNull();
    else expect(found).toMatch(fault);
  });
});
