import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lastOffset,
  offsetOf,
  offsetShowing,
  type ScrollSpace,
  scale,
  scrolledHeight,
  scrollTopOf,
  windowAt,
} from './scroll-space';

const spaces: fc.Arbitrary<ScrollSpace> = fc.record({
  rowCount: fc.nat(5_000_000),
  rowHeight: fc.constantFrom(36, 44),
  viewport: fc.integer({ min: 100, max: 2_000 }),
});

describe('scroll space', () => {
  it('is one to one while the list fits a browser', () => {
    const space = { rowCount: 5_000, rowHeight: 36, viewport: 700 };
    expect(scale(space)).toBe(1);
    expect(offsetOf(space, 1_234)).toBe(1_234);
  });

  it('never asks for an element taller than browsers draw', () => {
    fc.assert(fc.property(spaces, (space) => scrolledHeight(space) <= 12_000_000));
  });

  it('reaches the last row at the end of the bar', () => {
    fc.assert(
      fc.property(spaces, (space) => {
        const end = Math.max(0, scrolledHeight(space) - space.viewport);
        expect(offsetOf(space, end)).toBeCloseTo(lastOffset(space), 3);
        expect(windowAt(space, lastOffset(space), 0).end).toBe(space.rowCount);
      }),
    );
  });

  it('goes back and forth between bar and list', () => {
    fc.assert(
      fc.property(spaces, fc.double({ min: 0, max: 1, noNaN: true }), (space, part) => {
        const offset = part * lastOffset(space);
        expect(offsetOf(space, scrollTopOf(space, offset))).toBeCloseTo(offset, 3);
      }),
    );
  });

  it('draws a bounded number of rows that covers the view', () => {
    fc.assert(
      fc.property(spaces, fc.double({ min: 0, max: 1, noNaN: true }), (space, part) => {
        const offset = part * lastOffset(space);
        const { first, end } = windowAt(space, offset, 8);
        expect(end - first).toBeLessThanOrEqual(space.viewport / space.rowHeight + 18);
        expect(first * space.rowHeight).toBeLessThanOrEqual(offset);
        const covered = end * space.rowHeight >= offset + space.viewport;
        expect(covered || end === space.rowCount).toBe(true);
      }),
    );
  });

  it('moves only as far as it takes to show a row', () => {
    const space = { rowCount: 100, rowHeight: 36, viewport: 360 };
    expect(offsetShowing(space, 360, 12)).toBe(360);
    expect(offsetShowing(space, 360, 9)).toBe(324);
    expect(offsetShowing(space, 360, 20)).toBe(396);
    expect(offsetShowing(space, 0, 99)).toBe(lastOffset(space));
  });
});
