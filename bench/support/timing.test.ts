import { describe, expect, it } from 'vitest';
import { percentile } from './timing';

describe('percentile (nearest rank)', () => {
  it.each([
    [[5], 95, 5],
    [[4, 1, 3, 2], 50, 2],
    [[4, 1, 3, 2], 100, 4],
    [[4, 1, 3, 2], 0, 1],
    [Array.from({ length: 100 }, (_, index) => index + 1), 95, 95],
  ])('of %j at %d is %d', (values, rank, expected) => {
    expect(percentile(values, rank)).toBe(expected);
  });
});
