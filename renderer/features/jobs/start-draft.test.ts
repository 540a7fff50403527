import { describe, expect, it } from 'vitest';
import { askOf, emptyStart, instantOf, typedNumber } from './start-draft';

describe('a typed number', () => {
  it.each([
    ['1204', 1_204],
    ['1,204', 1_204],
    [' 1 204 ', 1_204],
    ["1'204", 1_204],
    ['', null],
    ['all', null],
    ['-5', null],
    ['1e3', null],
  ])('%j is %s', (text, expected) => {
    expect(typedNumber(text)).toBe(expected);
  });
});

describe('the form that starts a plan', () => {
  it.each([
    ['few accounts, now', emptyStart, 5, { ready: 5, typed: null, runAt: null }],
    ['nothing to change', emptyStart, 0, null],
    ['many accounts and no number', emptyStart, 51, null],
    ['many accounts and another number', { ...emptyStart, typed: '15' }, 51, null],
    [
      'many accounts and their number',
      { ...emptyStart, typed: '51' },
      51,
      { ready: 51, typed: 51, runAt: null },
    ],
    ['later at a time that has passed', { ...emptyStart, when: 'later', at: '2025-12-24T18:30' }, 5, null],
    ['later without a time', { ...emptyStart, when: 'later' }, 5, null],
    [
      'later with a time',
      { ...emptyStart, when: 'later', at: '2026-12-24T18:30' },
      5,
      { ready: 5, typed: null, runAt: new Date('2026-12-24T18:30').getTime() },
    ],
  ] as const)('%s', (_, draft, ready, expected) => {
    expect(askOf(draft, { ready, typedCountAbove: 50, now: Date.UTC(2026, 0, 1) })).toEqual(expected);
  });

  it('takes what is no time for none', () => {
    expect(instantOf('soon')).toBeNull();
  });
});
