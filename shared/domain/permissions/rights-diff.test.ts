import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountStatuses } from '../accounts/account';
import { actions } from './action';
import { decide } from './decide';
import type { PermissionFacts } from './permission-facts';
import { compareRights, parties } from './rights-diff';

const factsOf = (rest: Omit<PermissionFacts, 'manager'>) => ({
  personal: { ...rest, manager: 'nobody' } as const,
  managed: { ...rest, manager: 'this-organization' } as const,
});

const ordinary = factsOf({ status: 'active', emailConfirmed: true, syncedFromIdentityProvider: null });

const named = (changes: ReturnType<typeof compareRights>) =>
  changes.map(({ party, direction, action }) => `${party} ${direction} ${action}`);

const anyRest = fc.record({
  status: fc.option(fc.constantFrom(...accountStatuses)),
  emailConfirmed: fc.option(fc.boolean()),
  syncedFromIdentityProvider: fc.option(fc.boolean()),
});

describe('rights compared before and after', () => {
  it('shows what a claim takes from the owner, leaves to them and gives to the admin', () => {
    expect(named(compareRights(ordinary.personal, ordinary.managed))).toEqual([
      'owner loses change-email',
      'owner keeps change-name',
      'owner keeps change-picture',
      'owner loses delete-account',
      'owner keeps access-content',
      'org-admin gains change-email',
      'org-admin gains change-name',
      'org-admin gains change-picture',
      'org-admin gains delete-account',
      'org-admin gains deactivate',
      'org-admin gains set-policy',
    ]);
  });

  it('M2: gives the admin nothing while the e-mail was never confirmed', () => {
    const { personal, managed } = factsOf({
      status: 'active',
      emailConfirmed: false,
      syncedFromIdentityProvider: null,
    });
    expect(compareRights(personal, managed).filter(({ party }) => party === 'org-admin')).toEqual([]);
  });

  it('turns every loss into a gain and back when read the other way round', () => {
    const opposite = { loses: 'gains', gains: 'loses', keeps: 'keeps' } as const;
    fc.assert(
      fc.property(anyRest, (rest) => {
        const { personal, managed } = factsOf(rest);
        const there = compareRights(personal, managed).map((change) => ({
          ...change,
          direction: opposite[change.direction],
        }));
        expect(named(compareRights(managed, personal))).toEqual(named(there));
      }),
    );
  });

  it('lists exactly the rights the matrix gives before or after', () => {
    fc.assert(
      fc.property(anyRest, (rest) => {
        const { personal, managed } = factsOf(rest);
        const want = parties.flatMap((party) =>
          actions
            .filter((action) => [personal, managed].some((facts) => decide(action, party, facts).allowed))
            .map((action) => `${party} ${action}`),
        );
        const got = compareRights(personal, managed).map(({ party, action }) => `${party} ${action}`);
        expect(got).toEqual(want);
      }),
    );
  });
});
