import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takesNewClaims } from './domain';
import {
  advance,
  defaultGraceDays,
  type Finding,
  fewestMisses,
  type Standing,
  shortestLoss,
} from './domain-state';

const hour = 3_600_000;
const day = 24 * hour;
const pending: Standing = {
  state: 'pending',
  verifiedAt: null,
  verifiedMethod: null,
  failingSince: null,
  misses: 0,
  lapsesAt: null,
};
const proved: Finding = { kind: 'proved', method: 'dns-txt' };
const missing: Finding = { kind: 'missing' };
const unknown: Finding = { kind: 'unknown' };

/** Runs looks at given hours and returns the last advance. */
function run(looks: readonly (readonly [number, Finding])[], graceDays = defaultGraceDays) {
  return looks.reduce(
    (last, [at, finding]) => advance(last.standing, finding, at * hour, graceDays),
    advance(pending, proved, 0, graceDays),
  );
}

describe('domain states (K5)', () => {
  it('pending becomes verified by a proof and keeps method and instant', () => {
    expect(advance(pending, proved, 7, 14)).toMatchObject({
      turn: 'verified',
      standing: { state: 'verified', verifiedAt: 7, verifiedMethod: 'dns-txt' },
    });
  });

  it('pending stays pending without the proof', () => {
    expect(advance(pending, missing, 7, 14)).toEqual({ standing: pending, turn: null });
  });

  it('the first miss makes it failing and starts the countdown', () => {
    const { standing, turn } = run([[1, missing]]);
    expect(turn).toBe('failing');
    expect(standing).toMatchObject({
      state: 'failing',
      failingSince: hour,
      misses: 1,
      lapsesAt: hour + 14 * day,
    });
    expect(takesNewClaims(standing.state)).toBe(false);
  });

  it('lapses at the end of the grace', () => {
    const misses: [number, Finding][] = [
      [0, missing],
      [100, missing],
      [14 * 24 - 1, missing],
    ];
    expect(run(misses)).toMatchObject({ turn: null, standing: { state: 'failing' } });
    expect(run([...misses, [14 * 24, missing]])).toMatchObject({
      turn: 'lapsed',
      standing: { state: 'lapsed' },
    });
  });

  it('does not lapse with two misses, however late the second', () => {
    expect(
      run([
        [0, missing],
        [9_000, missing],
      ]).standing.state,
    ).toBe('failing');
    expect(
      run([
        [0, missing],
        [9_000, missing],
        [9_001, missing],
      ]).standing.state,
    ).toBe('lapsed');
  });

  it('does not lapse within 72 hours, however short the grace', () => {
    const quick: [number, Finding][] = [
      [0, missing],
      [1, missing],
      [2, missing],
      [71, missing],
    ];
    expect(run(quick, 0).standing.state).toBe('failing');
    expect(run([...quick, [72, missing]], 0).standing.state).toBe('lapsed');
  });

  it('a proof during the grace ends it', () => {
    const back = run([
      [0, missing],
      [300, missing],
      [301, proved],
    ]);
    expect(back).toMatchObject({
      turn: 'recovered',
      standing: { state: 'verified', misses: 0, lapsesAt: null },
    });
  });

  it('"could not check" changes nothing, whatever the state', () => {
    const standing = fc.record({
      state: fc.constantFrom('pending', 'verified', 'failing', 'lapsed', 'removed'),
      verifiedAt: fc.option(fc.nat()),
      verifiedMethod: fc.constantFrom('dns-txt', 'https-file', null),
      failingSince: fc.option(fc.nat()),
      misses: fc.nat(9),
      lapsesAt: fc.option(fc.nat()),
    });
    fc.assert(
      fc.property(standing, fc.nat(), (now, at) => {
        expect(advance(now, unknown, at, 14)).toEqual({ standing: now, turn: null });
      }),
    );
  });

  it('never lapses before grace, misses and span are all reached, in any order of looks', () => {
    const look = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom(proved, missing, unknown));
    fc.assert(
      fc.property(fc.array(look, { maxLength: 60 }), fc.integer({ min: 0, max: 30 }), (looks, graceDays) => {
        let { standing } = advance(pending, proved, 0, graceDays);
        let now = 0;
        let first: number | null = null;
        let misses = 0;
        for (const [wait, finding] of looks) {
          now += wait * hour;
          if (finding.kind === 'proved') [first, misses] = [null, 0];
          if (finding.kind === 'missing') [first, misses] = [first ?? now, misses + 1];
          const next = advance(standing, finding, now, graceDays);
          if (next.turn === 'lapsed') {
            expect(misses).toBeGreaterThanOrEqual(fewestMisses);
            expect(now - (first ?? now)).toBeGreaterThanOrEqual(Math.max(shortestLoss, graceDays * day));
            return;
          }
          standing = next.standing;
        }
        expect(standing.state).toBe(first === null ? 'verified' : 'failing');
      }),
    );
  });
});
