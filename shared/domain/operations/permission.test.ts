import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFacts, ordinary } from '../../../tests/support/operation-facts';
import { decide } from '../permissions/decide';
import { operationKinds } from './operation';
import { type OfferKind, permission, reasonOf } from './permission';

const offered: readonly OfferKind[] = [...operationKinds, 'change-email'];
const pending = { ...ordinary, status: 'deletion-pending' } as const;

describe('the answer of the matrix to an operation (M1)', () => {
  it.each([
    [
      'cancel-deletion',
      ordinary,
      false,
      'L2',
      'The admin may cancel a deletion only while one is running, and none is; nothing needs to be done.',
    ],
    [
      'cancel-deletion',
      pending,
      true,
      'L2',
      'The admin may cancel the deletion within its 14 days; afterwards nothing brings the account back.',
    ],
    [
      'cancel-deletion',
      { ...pending, manager: 'nobody' },
      false,
      'M1',
      'Only the owner may cancel the deletion of a personal account; ask the owner to do so within the 14 days.',
    ],
    [
      'cancel-deletion',
      { ...pending, manager: 'another-organization' },
      false,
      'M1',
      'Only the admin of the organization that manages the account may cancel its deletion; ask that admin.',
    ],
    [
      'mark-synced',
      ordinary,
      true,
      'M1',
      'The admin may note whether an identity provider keeps the account; to change that itself, go to the identity provider.',
    ],
    [
      'deactivate',
      { ...ordinary, status: 'deactivated' },
      false,
      'L1',
      'The admin may do this only while the account is active, and it is deactivated already; nothing needs to be done.',
    ],
    [
      'change-email',
      { ...ordinary, syncedFromIdentityProvider: true },
      false,
      'M1',
      'The identity provider alone may do this, because the account is synced from it; make the change there.',
    ],
  ] as const)('%s', (kind, facts, allowed, rule, reason) => {
    expect(permission(kind, facts)).toMatchObject({ allowed, rule, reason });
  });

  it('allows to cancel a deletion exactly where one runs that might have been started', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const mayStart = decide('delete-account', 'org-admin', { ...facts, status: 'active' }).allowed;
        const may = permission('cancel-deletion', facts).allowed;
        expect(may).toBe(mayStart && facts.status === 'deletion-pending');
      }),
    );
  });

  it('every refusal says why and what to do next', () => {
    fc.assert(
      fc.property(fc.constantFrom(...offered), anyFacts, (kind, facts) => {
        const may = permission(kind, facts);
        fc.pre(!may.allowed);
        const { sentence, nextStep } = reasonOf(may);
        for (const words of [sentence, nextStep]) expect(words).toMatch(/^[A-Z].+\.$/);
      }),
    );
  });
});
