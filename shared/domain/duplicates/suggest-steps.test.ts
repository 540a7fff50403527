import { expect, test } from 'vitest';
import { AccountId } from '../ids';
import type { PairAccount } from './duplicate-pair';
import { suggestSteps } from './suggest-steps';

const person = (email: string, more: Partial<PairAccount> = {}): PairAccount => ({
  id: AccountId.parse(`712020:${email.replace(/\W/g, '-')}`),
  name: email,
  email,
  kind: 'managed',
  ours: true,
  status: 'active',
  lastActive: null,
  activityKnown: true,
  added: null,
  ...more,
});

test.each([
  ['the one used last', { lastActive: 5 }, { lastActive: 9 }, 'second'],
  ['the one that was ever used', { lastActive: 5 }, {}, 'first'],
  ['the managed one', { ours: false, kind: 'personal' }, {}, 'second'],
  ['the older one', { added: 9 }, { added: 5 }, 'second'],
] as const)('%s stays', (_, one, other, stays) => {
  const [first, second] = [person('a@x.example', one), person('b@x.example', other)];
  expect(suggestSteps(first, second).keep).toBe(stays === 'first' ? first : second);
});

test('the empty twin is looked at, parked, and only then deactivated and deleted', () => {
  const { steps } = suggestSteps(person('ann@x.example', { lastActive: 5 }), person('ann+new@x.example'));
  expect(steps.map(({ text }) => text)).toEqual([
    'Find out whether ann+new@x.example holds private repositories, and move them first',
    'Give ann+new@x.example the parking address ann+new+parked-1@x.example',
    'If the person is to go on with ann+new@x.example: give that address to ann@x.example',
    'Deactivate ann+new@x.example, and wait whether somebody misses it',
    'Delete it',
  ]);
});

test('an account that the organization does not manage is left to whom it belongs', () => {
  const { steps } = suggestSteps(
    person('ann@x.example', { lastActive: 5 }),
    person('ann@y.example', { ours: false, kind: 'personal' }),
  );
  expect(steps.map(({ text }) => text)).toEqual([
    'Find out whether ann@y.example holds private repositories, and move them first',
    'Ask its owner to delete ann@y.example; your organization does not manage it',
  ]);
});
