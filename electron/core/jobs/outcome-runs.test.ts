import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partOutcomes } from './outcome-runs';
import type { SettledItem } from './run';

const done = (position: number): SettledItem => ({ position, state: 'succeeded' });
const span = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => done(first + index));

describe('outcomes parted for writing', () => {
  it('take neighbours that came to the same as one', () => {
    expect(partOutcomes(span(7, 2_000))).toEqual({
      runs: [{ state: 'succeeded', first: 7, last: 2_006 }],
      single: [],
    });
  });

  it.each([
    ['a gap in the journal', [...span(0, 60), ...span(61, 60)], 2, 0],
    ['an item with values to keep', [...span(0, 60), { ...done(60), before: {} }, ...span(61, 60)], 2, 1],
    [
      'another outcome',
      [...span(0, 60), { position: 60, state: 'unchanged' as const }, ...span(61, 60)],
      2,
      1,
    ],
    ['too few to be worth it', span(0, 49), 0, 49],
    ['nothing at all', [], 0, 0],
  ])('part at %s', (_, items, runs, single) => {
    const parted = partOutcomes(items);
    expect([parted.runs.length, parted.single.length]).toEqual([runs, single]);
  });

  it('cover every item exactly once', () => {
    const anyItems = fc
      .array(
        fc.record({ state: fc.constantFrom('succeeded', 'unchanged'), skip: fc.nat(20), told: fc.nat(60) }),
        {
          maxLength: 300,
        },
      )
      .map((steps) => {
        let position = 0;
        return steps.map(({ state, skip, told }): SettledItem => {
          position += skip === 0 ? 2 : 1;
          return { position, state, ...(told === 0 ? { after: {} } : {}) };
        });
      });
    fc.assert(
      fc.property(anyItems, (items) => {
        const { runs, single } = partOutcomes(items);
        const covered = [
          ...single.map(({ position }) => position),
          ...runs.flatMap(({ first, last }) => span(first, last - first + 1).map(({ position }) => position)),
        ];
        expect(covered.toSorted((a, b) => a - b)).toEqual(items.map(({ position }) => position));
      }),
    );
  });
});
