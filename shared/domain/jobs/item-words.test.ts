import { expect, it } from 'vitest';
import { itemStateWords } from './item-words';

it.each([
  ['ready', 'planned', 'Will change'],
  ['ready', 'paused', 'Will change'],
  ['ready', 'cancelled', 'Never reached'],
  ['started', 'failed', 'Never reached'],
  ['refused', 'done', 'Refused'],
] as const)('a %s item of a %s job: %s', (state, jobState, words) => {
  expect(itemStateWords(state, jobState)).toBe(words);
});
