import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountStatuses } from '../accounts/account';
import { noItems, plannedOf } from '../jobs/job-totals';
import { claimReasons, claimReasonTexts, verdictOf } from './claim-reason';
import { EffectTally, rightsChangedBy } from './effect-tally';
import { compareReasons } from './evaluation-change';
import { leftAsIs } from './left-as-is';
import { planKinds } from './plan-scope';
import { freshProofMs, proofAge } from './proof-age';
import { provesItself, Settlement, settlementOf } from './settlement';

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

describe('an account whose turn has come in a run', () => {
  it.each([
    ['claimable', null],
    ['reported-ours', null],
    ['releasable', null],
    ['exception', 'refused'],
    ['disputed', 'refused'],
    ['domain-failing', 'refused'],
    ['already-ours', 'unchanged'],
    ['not-managed', 'unchanged'],
    ['left-scope', 'refused'],
    [null, 'refused'],
  ] as const)('that is %s now: left as it is, %s', (now, state) => {
    expect(leftAsIs(now)?.state ?? null).toBe(state);
  });

  it('is touched exactly while it is ready, and otherwise told why not', () => {
    for (const reason of claimReasons) {
      const left = leftAsIs(reason);
      expect(left === null).toBe(verdictOf(reason) === 'ready');
      if (left) expect(left.reason.sentence).toBe(claimReasonTexts[reason].sentence);
    }
  });
});

describe('the settlement of a run', () => {
  const small = fc.nat(1_000);
  const anyJournal = fc.record({
    succeeded: small,
    unchanged: small,
    refused: small,
    failed: small,
    ready: fc.constant(0),
    started: fc.constant(0),
  });

  it('adds up to what was planned (E2)', () => {
    fc.assert(
      fc.property(anyJournal, small, small, (journal, unchanged, refused) => {
        const accounts = plannedOf(journal) + unchanged + refused;
        const settlement = settlementOf({ accounts, unchanged, refused }, journal);
        expect(provesItself(settlement)).toBe(true);
        expect(settlement.done).toBe(journal.succeeded);
      }),
    );
  });

  it.each([
    ['an account too few', { succeeded: 1 }],
    ['an account too many', { succeeded: 3 }],
    ['something left to do', { succeeded: 1, ready: 1 }],
    ['an intent without an outcome', { succeeded: 1, started: 1 }],
  ])('is refused with %s', (_, journal) => {
    const planned = { accounts: 4, unchanged: 1, refused: 1 };
    expect(() => settlementOf(planned, { ...noItems, ...journal })).toThrow('does not add up');
  });

  it('of a version without failed accounts is read as one where none failed', () => {
    const old = { planned: 2, done: 1, unchanged: 0, refused: 1, noLongerHolds: 0 };
    expect(Settlement.parse(old)).toEqual({ ...old, failed: 0 });
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
