import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCircumstances, anyFacts, ordinary, quiet } from '../../../tests/support/operation-facts';
import { blockerKinds } from './blocker';
import { adminsAfter, blockersOf, blockerWords } from './blockers';

const kindsOf = (...ask: Parameters<typeof blockersOf>) => blockersOf(...ask).map(({ kind }) => kind);

describe('blockers (L3)', () => {
  it('all hold at once, the one that can be overridden last', () => {
    const facts = {
      ...ordinary,
      openDispute: true,
      repositories: 'kept',
      role: 'admin',
      syncedFromIdentityProvider: true,
      emailKey: 'admin@example.com',
    } as const;
    expect(kindsOf('delete', facts, { ...quiet, activeAdmins: 1 })).toEqual([
      'open-dispute',
      'last-org-admin',
      'acting-admin',
      'identity-provider',
      'kept-repositories',
    ]);
  });

  it.each(['reactivate', 'cancel-deletion', 'edit-profile', 'change-picture', 'mark-synced'] as const)(
    '%s knows none',
    (kind) => {
      fc.assert(
        fc.property(anyFacts, anyCircumstances, (facts, around) => {
          expect(blockersOf(kind, facts, around)).toEqual([]);
        }),
      );
    },
  );

  it.each([
    ['another active admin', 'active', 2, []],
    ['no other', 'active', 1, ['last-org-admin']],
    ['deactivated, and one is active', 'deactivated', 1, []],
    ['deactivated, and none is active', 'deactivated', 0, ['last-org-admin']],
  ] as const)('the last admin: %s', (_, status, activeAdmins, blockers) => {
    const admin = { ...ordinary, role: 'admin', status } as const;
    expect(kindsOf('delete', admin, { ...quiet, activeAdmins })).toEqual(blockers);
  });

  it('only private repositories can be accepted', () => {
    fc.assert(
      fc.property(anyFacts, anyCircumstances, (facts, around) => {
        const accepted = blockersOf('delete', facts, { ...around, repositoriesAccepted: true });
        const hard = blockersOf('delete', facts, { ...around, repositoriesAccepted: false });
        expect(accepted).toEqual(hard.filter(({ overridable }) => !overridable));
      }),
    );
  });

  it('a plan that removes one admin after the other keeps the last', () => {
    const admin = { ...ordinary, role: 'admin' } as const;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), (admins) => {
        let left = admins;
        for (let turn = 0; turn < admins; turn += 1) {
          if (blockersOf('deactivate', admin, { ...quiet, activeAdmins: left }).length === 0) {
            left = adminsAfter('deactivate', admin, left);
          }
        }
        expect(left).toBe(1);
      }),
    );
  });

  it.each(blockerKinds)('%s says why and what to do', (kind) => {
    const { reason, fix } = blockerWords[kind];
    for (const sentence of [reason, fix]) expect(sentence).toMatch(/^[A-Z].+\.$/);
  });
});
