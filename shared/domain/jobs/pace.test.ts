import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ProgressSample, paceOf, withSample } from './pace';

const samples = (...pairs: (readonly [number, number])[]): ProgressSample[] =>
  pairs.map(([at, done]) => ({ at, done }));

describe('pace of a job', () => {
  it.each([
    ['nothing seen yet', samples(), 100, 0, { perSecond: null, secondsLeft: null }],
    [
      'too short a time to tell',
      samples([0, 0], [400, 50]),
      100,
      400,
      { perSecond: null, secondsLeft: null },
    ],
    ['half done in one second', samples([0, 0], [1_000, 50]), 100, 1_000, { perSecond: 50, secondsLeft: 1 }],
    ['total unknown', samples([0, 0], [1_000, 50]), null, 1_000, { perSecond: 50, secondsLeft: null }],
    ['all done', samples([0, 0], [1_000, 100]), 100, 1_000, { perSecond: 100, secondsLeft: 0 }],
    [
      'standing still since long ago',
      samples([0, 0], [1_000, 50]),
      100,
      30_000,
      { perSecond: 0, secondsLeft: null },
    ],
    [
      'slower while nothing comes',
      samples([0, 0], [1_000, 50]),
      100,
      2_000,
      { perSecond: 25, secondsLeft: 2 },
    ],
    [
      'only the last ten seconds count',
      samples([0, 0], [1_000, 900], [11_000, 910]),
      1_010,
      11_000,
      { perSecond: 1, secondsLeft: 100 },
    ],
  ] as const)('%s', (_, seen, total, now, expected) => {
    expect(paceOf(seen, total, now)).toEqual(expected);
  });

  it('is never negative and never promises an end without a rate', () => {
    const steps = fc.array(fc.tuple(fc.nat(2_000), fc.nat(1_000)), { maxLength: 50 });
    fc.assert(
      fc.property(steps, fc.nat(100_000), (walk, total) => {
        let at = 0;
        let seen: readonly ProgressSample[] = [];
        let done = 0;
        for (const [wait, more] of walk) {
          at += wait;
          done += more;
          seen = withSample(seen, { at, done });
        }
        const { perSecond, secondsLeft } = paceOf(seen, total, at);
        if (perSecond !== null) expect(perSecond).toBeGreaterThanOrEqual(0);
        if (secondsLeft !== null) expect(secondsLeft).toBeGreaterThanOrEqual(0);
        if (perSecond === null || (perSecond === 0 && done < total)) expect(secondsLeft).toBeNull();
      }),
    );
  });
});

describe('samples kept for the pace', () => {
  it('stay few however often progress is told', () => {
    let seen: readonly ProgressSample[] = [];
    for (let at = 0; at < 60_000; at += 10) seen = withSample(seen, { at, done: at });
    expect(seen.length).toBeLessThanOrEqual(52);
    expect(seen.at(-1)?.done).toBe(59_990);
  });
});
