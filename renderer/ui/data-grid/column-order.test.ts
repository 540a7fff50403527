import { expect, it } from 'vitest';
import { moved } from './column-order';

it.each([
  [0, 2, 'bcad'],
  [3, 0, 'dabc'],
  [1, 1, 'abcd'],
])('moves the item at %i to %i', (from, to, result) => {
  expect(moved([...'abcd'], from, to).join('')).toBe(result);
});
