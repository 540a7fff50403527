import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountStatuses } from '../accounts/account';
import { claimReasons, verdictOf } from './claim-reason';
import { EffectTally, rightsChangedBy } from './effect-tally';
import { compareReasons } from './evaluation-change';
import { planKinds } from './plan-scope';
import { freshProofMs, proofAge } from './proof-age';
import { settle } from './settlement';

const anyReason = fc.constantFrom(...claimReasons);
const anyFacts = fc.record({
  status: fc.constantFrom(...accountStatuses),
  emailConfirmed: fc.option(fc.boolean()),
  syncedFromIdentityProvider: fc.constant(null),
});

describe('what changed between two evaluations', () => {
  it.each([
    [null, 'claimable', 'appeared'],
    ['claimable', null, 'left'],
    ['claimable', 'exception', 'no-longer-ready'],
    ['claimable', 'already-ours', 'no-longer-ready'],
    ['exception', 'claimable', 'became-ready'],
    ['exception', 'deleted', 'other-reason'],
    ['claimable', 'reported-ours', 'other-reason'],
    ['claimable', 'claimable', null],
  ] as const)('%s, then %s: %s', (before, after, change) => {
    expect(compareReasons(before, after)).toBe(change);
  });
});

describe('what a run makes of one planned account', () => {
  it.each([
    ['claimable', 'claimable', 'done'],
    ['claimable', 'reported-ours', 'done'],
    ['claimable', 'exception', 'no-longer-holds'],
    ['claimable', 'already-ours', 'no-longer-holds'],
    ['claimable', null, 'no-longer-holds'],
    ['releasable', 'releasable', 'done'],
    ['releasable', 'not-managed', 'no-longer-holds'],
    ['already-ours', 'claimable', 'unchanged'],
    ['exception', 'claimable', 'refused'],
  ] as const)('planned %s, now %s: %s', (planned, now, outcome) => {
    expect(settle(planned, now)).toBe(outcome);
  });

  it('touches nothing that the plan did not call ready', () => {
    fc.assert(
      fc.property(anyReason, fc.option(anyReason), (planned, now) => {
        if (settle(planned, now) === 'done') expect(verdictOf(planned)).toBe('ready');
      }),
    );
  });
});

describe('the effects of a plan', () => {
  it('counts what the comparison of every single account says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...planKinds), fc.array(anyFacts, { maxLength: 30 }), (kind, accounts) => {
        const tally = new EffectTally(kind);
        for (const facts of accounts) tally.add(facts);
        const counted = tally.effects().reduce((sum, effect) => sum + effect.accounts, 0);
        expect(counted).toBe(accounts.flatMap((facts) => rightsChangedBy(kind, facts)).length);
      }),
    );
  });

  it('says first what the owner loses by a claim, in the order of the matrix', () => {
    const tally = new EffectTally('claim');
    tally.add({ status: 'active', emailConfirmed: true, syncedFromIdentityProvider: null });
    tally.add({ status: 'active', emailConfirmed: false, syncedFromIdentityProvider: null });
    const lines = tally.effects().filter(({ direction }) => direction !== 'keeps');
    expect(lines.slice(0, 3)).toEqual([
      { party: 'owner', action: 'change-email', direction: 'loses', accounts: 2 },
      { party: 'owner', action: 'delete-account', direction: 'loses', accounts: 2 },
      { party: 'org-admin', action: 'change-email', direction: 'gains', accounts: 1 },
    ]);
  });
});

describe('the proof of a domain', () => {
  const now = 10 * freshProofMs;
  it.each([
    [now, 'fresh'],
    [now - freshProofMs, 'fresh'],
    [now - freshProofMs - 1, 'stale'],
    [null, 'none'],
  ] as const)('checked at %s is %s', (checkedAt, kind) => {
    expect(proofAge(checkedAt, now).kind).toBe(kind);
  });
});
