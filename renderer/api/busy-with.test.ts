import { expect, test } from 'vitest';
import { busyWith } from './busy-with';

test.each([
  ['operations.plan', 'the making of a plan'],
  ['organizations.remove', 'the deletion of an organization'],
  ['settings.save', 'another act'],
  ['Deactivate 1,204 accounts', 'Deactivate 1,204 accounts'],
  ['Claim 3 accounts on example.com', 'Claim 3 accounts on example.com'],
])('a store busy with %s is at work on %s', (by, words) => {
  expect(busyWith(by)).toBe(words);
});
