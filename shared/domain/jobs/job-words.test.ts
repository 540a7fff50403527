import { expect, it } from 'vitest';
import { actInWords, actWithin } from './job-words';

it.each([
  ['deactivate', 1_204, 'Deactivate 1,204 accounts'],
  ['change-email', 1, 'Make 1 address change'],
  ['change-email', 1_204, 'Make 1,204 address changes'],
  ['cancel-deletion', 2, 'Cancel deletion of 2 accounts'],
] as const)('%s of %d is "%s"', (kind, count, words) => {
  expect(actInWords(kind, count)).toBe(words);
  expect(actWithin(kind, count)).toBe(words.replace(/^./, (first) => first.toLowerCase()));
});
