import { describe, expect, it } from 'vitest';
import { onePixel } from '../../../tests/support/operation-facts';
import type { Operation } from './operation';
import { otherAddressTyped, planFault } from './plan-fault';

const override = { typedEmail: 'ada@example.com', reason: 'They were copied' };
const deactivate: Operation = { kind: 'deactivate', message: null };
const rename: Operation = { kind: 'edit-profile', change: { name: 'Ada' } };
const nickname: Operation = { kind: 'edit-profile', change: { nickname: 'Ada' } };
const clear: Operation = { kind: 'edit-profile', change: { nickname: '', department: 'Sales' } };
const picture: Operation = { kind: 'change-picture', picture: onePixel };
const noPicture: Operation = { kind: 'change-picture', picture: null };

describe('what is wrong with a plan as a whole', () => {
  it.each([
    [deactivate, 0, 'Left', null, null, 'No account is selected.', 'Select accounts, then plan again.'],
    [
      deactivate,
      1,
      null,
      null,
      'L1',
      'A deactivation needs a reason, which the audit trail keeps.',
      'Write why, then plan again.',
    ],
    [
      { kind: 'reactivate' },
      1,
      null,
      override,
      'L3',
      'Only a deactivation and a deletion are held up by private repositories.',
      'Plan again without the typed address.',
    ],
    [
      { kind: 'delete' },
      2,
      null,
      override,
      'L3',
      'Private repositories that were not moved can be accepted for one account at a time.',
      'Plan these accounts one by one.',
    ],
    [
      rename,
      1_200,
      null,
      null,
      null,
      'All 1,200 accounts would get the same name.',
      'Change names one account at a time.',
    ],
    [
      nickname,
      2,
      null,
      null,
      null,
      'All 2 accounts would get the same name.',
      'Change names one account at a time.',
    ],
    [
      picture,
      1_001,
      null,
      null,
      null,
      'One plan gives a picture to at most 1,000 accounts.',
      'Choose fewer accounts.',
    ],
  ] as const)('%o of %i accounts', (operation, accounts, reason, asked, rule, sentence, nextStep) => {
    expect(planFault({ operation, accounts, reason, override: asked })).toEqual({
      rule,
      reason: sentence,
      nextStep,
    });
  });

  it.each([
    [deactivate, 1_000_000, 'Left', null],
    [{ kind: 'delete' }, 1, null, override],
    [rename, 1, null, null],
    [clear, 5, null, null],
    [picture, 1_000, null, null],
    [noPicture, 100_000, null, null],
  ] as const)('nothing: %o of %i accounts', (operation, accounts, reason, asked) => {
    expect(planFault({ operation, accounts, reason, override: asked })).toBeNull();
  });

  it('the typed address has to be the account’s', () => {
    expect(otherAddressTyped.reason).toBe('The typed address is not the address of this account.');
  });
});
