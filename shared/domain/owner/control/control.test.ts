import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountStatuses } from '../../accounts/account';
import { managers } from '../../permissions/actor';
import { arrivalWarning } from './arrival';
import { type OwnedFacts, refuseOwnerAct } from './judge-owner-act';
import { ownPages } from './own-pages';
import { ownerActs } from './owner-act';
import { refuseAddress } from './refuse-address';

const now = 1_000;
const personal: OwnedFacts = { manager: 'nobody', status: 'active', openDispute: false, deletion: null };
const managed: OwnedFacts = { ...personal, manager: 'another-organization' };
const leaving: OwnedFacts = {
  ...personal,
  status: 'deletion-pending',
  deletion: { byOwner: true, dueAt: now + 1 },
};

describe('refuseOwnerAct', () => {
  it.each([
    ['change-name', personal, null],
    ['change-picture', personal, null],
    ['change-email', personal, null],
    ['delete-account', personal, null],
    ['cancel-deletion', personal, 'L2'],
    ['change-name', managed, null],
    ['change-picture', managed, null],
    ['change-email', managed, 'M1'],
    ['delete-account', managed, 'M1'],
    ['delete-account', { ...personal, openDispute: true }, 'L3'],
    ['change-name', leaving, 'L1'],
    ['cancel-deletion', leaving, null],
    ['cancel-deletion', { ...leaving, deletion: { byOwner: true, dueAt: now } }, 'L2'],
    ['cancel-deletion', { ...leaving, deletion: { byOwner: false, dueAt: now + 1 } }, 'L2'],
    ['cancel-deletion', { ...leaving, manager: 'another-organization' }, 'L2'],
  ] as const)('%s of %o: %s', (act, facts, rule) => {
    expect(refuseOwnerAct(act, facts, now)?.rule ?? null).toBe(rule);
  });

  it('M1: never lets an owner do to an account what a managed or deleted one forbids', () => {
    const facts = fc.record({
      manager: fc.constantFrom(...managers),
      status: fc.constantFrom(...accountStatuses),
      openDispute: fc.boolean(),
      deletion: fc.option(fc.record({ byOwner: fc.boolean(), dueAt: fc.integer() })),
    });
    fc.assert(
      fc.property(facts, fc.constantFrom(...ownerActs), (given, act) => {
        const refusal = refuseOwnerAct(act, given, now);
        const keepsName = act === 'change-name' || act === 'change-picture';
        if (given.manager !== 'nobody' && !keepsName) expect(refusal).not.toBeNull();
        if (given.status === 'deleted') expect(refusal).not.toBeNull();
        if (refusal) expect(refusal.sentence).toMatch(/\.$/);
      }),
    );
  });
});

describe('refuseAddress', () => {
  it.each([
    ['a@x.example', 'a@x.example', false, 'L4'],
    ['a@x.example', 'b@x.example', true, 'L4'],
    ['a@x.example', 'b@x.example', false, null],
  ])('from %s to %s, held %s: %s', (currentKey, newKey, held, rule) => {
    expect(refuseAddress({ currentKey, newKey, held })?.rule ?? null).toBe(rule);
  });
});

describe('arrivalWarning', () => {
  it.each([
    [null, false, false, 'free'],
    ['Harbourline', true, true, 'claimed'],
    ['Harbourline', true, false, 'may-be-claimed'],
    ['Harbourline', false, true, 'may-be-claimed'],
  ] as const)('verified by %s, automatic %s, listed %s: %s', (verifiedBy, automatic, listed, kind) => {
    expect(arrivalWarning({ verifiedBy, automatic, listed }).kind).toBe(kind);
  });
});

describe('ownPages', () => {
  it('lead to the service alone', () => {
    for (const { address } of Object.values(ownPages)) {
      expect(new URL(address).origin).toBe('https://id.atlassian.com');
    }
  });
});
