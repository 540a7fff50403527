import { describe, expect, it } from 'vitest';
import { longestWait, nextCheck, shortestWait } from './polling';
import { tokenLife } from './token';

const hour = 3_600_000;
const issued = { issuedAt: 0, expiresAt: tokenLife };
const pending = { state: 'pending', lapsesAt: null } as const;

/** All instants at which a pending domain is looked at, from the moment it was added. */
function schedule(): number[] {
  const looks = [0];
  for (;;) {
    const next = nextCheck(pending, 'missing', looks.at(-1) ?? 0, issued);
    if (next === null) return looks;
    looks.push(next);
  }
}

describe('when a domain is looked at again', () => {
  it('pending: first after 30 seconds, then doubling to 15 minutes', () => {
    const looks = schedule();
    const waits = looks.slice(1).map((at, index) => at - (looks[index] ?? 0));
    expect(waits.slice(0, 7).map((wait) => wait / 1000)).toEqual([30, 30, 60, 120, 240, 480, 900]);
    expect(Math.min(...waits)).toBe(shortestWait);
    expect(Math.max(...waits)).toBe(longestWait);
  });

  it('pending: at most twelve looks in the first hour', () => {
    expect(schedule().filter((at) => at < hour).length).toBeLessThanOrEqual(12);
  });

  it('pending: no look after the token ran out', () => {
    expect(schedule().at(-1)).toBeLessThan(tokenLife);
    expect(nextCheck(pending, 'missing', tokenLife, issued)).toBeNull();
  });

  it.each([
    ['verified', 'proved', 24 * hour],
    ['verified', 'unknown', hour],
    ['failing', 'missing', 6 * hour],
    ['failing', 'unknown', hour],
    ['lapsed', 'missing', null],
    ['removed', 'missing', null],
  ] as const)('%s, %s', (state, finding, wait) => {
    expect(nextCheck({ state, lapsesAt: null }, finding, 0, issued)).toBe(wait);
  });

  it('failing: exactly when the grace ends, if that is sooner', () => {
    expect(nextCheck({ state: 'failing', lapsesAt: 2 * hour }, 'missing', hour, issued)).toBe(2 * hour);
    expect(nextCheck({ state: 'failing', lapsesAt: hour }, 'missing', hour, issued)).toBe(7 * hour);
  });
});
