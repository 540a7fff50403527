import { describe, expect, it } from 'vitest';
import { type ApprovalFacts, mayApprove } from './approval';

const facts: ApprovalFacts = {
  asker: { name: 'Ada Lovelace', email: 'ada@example.com' },
  decider: { name: 'Grace Hopper', email: 'grace@example.com' },
  account: { status: 'active', role: 'admin' },
};

describe('approving a plan', () => {
  it('is for another active admin of the organization', () => {
    expect(mayApprove(facts)).toEqual({ allowed: true });
  });

  it.each<[string, Partial<ApprovalFacts>, RegExp]>([
    ['without an address', { decider: { name: 'Grace Hopper', email: null } }, /Nobody is named here/],
    ['with an empty address', { decider: { name: 'Grace Hopper', email: ' ' } }, /Nobody is named here/],
    ['by who made it', { decider: { name: 'Grace', email: 'ada@example.com' } }, /made this plan/],
    [
      'by who made it, in other case',
      { decider: { name: 'Grace', email: 'ADA@EXAMPLE.COM' } },
      /made this plan/,
    ],
    [
      'by who made it, in other case and unreadable',
      { asker: { name: 'Ada', email: 'ada' }, decider: { name: 'Grace', email: 'ADA' } },
      /made this plan/,
    ],
    [
      'under the same name',
      { decider: { name: ' ada lovelace', email: 'grace@example.com' } },
      /the same name stands/,
    ],
    ['by an address nobody has', { account: null }, /No account of this organization/],
    ['by a member', { account: { status: 'active', role: 'member' } }, /not an admin/],
    ['by somebody without a role', { account: { status: 'active', role: 'none' } }, /not an admin/],
    ['by a deactivated admin', { account: { status: 'deactivated', role: 'admin' } }, /not active/],
    ['by an admin on the way out', { account: { status: 'deletion-pending', role: 'admin' } }, /not active/],
  ])('%s is refused with the reason and a next step', (_, part, reason) => {
    const answer = mayApprove({ ...facts, ...part });
    expect(answer).toMatchObject({ allowed: false, reason: expect.stringMatching(reason) });
    expect(answer).toHaveProperty('nextStep', expect.stringMatching(/\.$/));
  });
});
