import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyCircumstances,
  anyFacts,
  anyOperation,
  everyOperation,
  onePixel,
  ordinary,
  quiet,
} from '../../../tests/support/operation-facts';
import type { AccountFacts, Circumstances } from './account-facts';
import { blockersOf } from './blockers';
import { judge } from './judge';
import type { Operation, OperationKind } from './operation';
import { permission } from './permission';

const operations = new Map(everyOperation.map((operation) => [operation.kind, operation]));
const operationOf = (kind: OperationKind): Operation => operations.get(kind) ?? { kind: 'reactivate' };
const said = (kind: OperationKind, facts: Partial<AccountFacts>, around: Partial<Circumstances> = {}) => {
  const verdict = judge(operationOf(kind), { ...ordinary, ...facts }, { ...quiet, ...around });
  if (verdict.state === 'ready') return 'ready';
  const { rule, sentence, nextStep } = verdict.reason;
  return [verdict.state, rule, sentence, nextStep];
};

describe('what is refused, and what to do instead', () => {
  it.each([
    [
      'deactivate',
      { manager: 'nobody' },
      'M1',
      'Only the admin of the organization that manages the account may deactivate it.',
      'Claim the account first.',
    ],
    [
      'reactivate',
      { manager: 'another-organization', status: 'deactivated' },
      'M1',
      'Only the admin of the organization that manages the account may reactivate it.',
      'Claim the account first.',
    ],
    [
      'delete',
      { manager: 'nobody' },
      'M1',
      'Only the owner of a personal account, or the admin of the organization that manages it, may delete it.',
      'Ask one of them.',
    ],
    [
      'cancel-deletion',
      { manager: 'nobody', status: 'deletion-pending' },
      'M1',
      'Only the owner may cancel the deletion of a personal account.',
      'Ask the owner to do so within the 14 days.',
    ],
    [
      'edit-profile',
      { manager: 'nobody' },
      'M1',
      'Only the owner, or the admin of the organization that manages the account, may change the name.',
      'Ask one of them.',
    ],
    [
      'change-picture',
      { manager: 'nobody' },
      'M1',
      'Only the owner, or the admin of the organization that manages the account, may change the picture.',
      'Ask one of them.',
    ],
    [
      'mark-synced',
      { manager: 'nobody' },
      'M1',
      'Only the admin of the organization that manages the account may note whether an identity provider keeps it.',
      'Claim the account first.',
    ],
    [
      'edit-profile',
      { syncedFromIdentityProvider: true },
      'M1',
      'The identity provider alone may do this, because the account is synced from it.',
      'Make the change there.',
    ],
    [
      'delete',
      { emailConfirmed: false },
      'M2',
      'The admin may do this only once the e-mail was confirmed, and it never was.',
      'Have the confirmation mail sent again and wait for the owner to follow it.',
    ],
    [
      'deactivate',
      { status: 'deletion-pending' },
      'L2',
      'The admin may do this only while no deletion is running.',
      'Cancel the deletion first, which also makes the account active.',
    ],
    [
      'reactivate',
      { status: 'deletion-pending' },
      'L2',
      'The admin may do this only while no deletion is running.',
      'Cancel the deletion first, which also makes the account active.',
    ],
    [
      'cancel-deletion',
      { status: 'deletion-pending', deletionDueAt: 999 },
      'L2',
      'The 14 days in which the deletion could be cancelled are over.',
      'Invite the person anew once the account is erased.',
    ],
    [
      'mark-synced',
      { status: 'deleted' },
      'L2',
      'Nobody may do this, because the account is deleted for good.',
      'Invite the person anew.',
    ],
    [
      'deactivate',
      { openDispute: true },
      'L3',
      'The owner disputes the claim, and the account is on hold until that is decided.',
      'Decide the dispute first.',
    ],
    [
      'delete',
      { repositories: 'moving' },
      'L3',
      'The person is moving private repositories out of this account and has not finished.',
      'Wait for the move, or correct what is noted about the repositories.',
    ],
    [
      'delete',
      { repositories: 'kept' },
      'L3',
      'Private repositories are kept in this account and were not moved.',
      'Have the person move them, or type the account’s address and a reason to go on without them.',
    ],
    [
      'delete',
      { syncedFromIdentityProvider: true },
      'L3',
      'An identity provider keeps this account in step and could make it active again.',
      'Remove the person from the identity provider, then mark the account as not synced.',
    ],
    [
      'deactivate',
      { emailKey: 'admin@example.com' },
      'L3',
      'This is your own account.',
      'Let another admin do it, or correct your address under Settings.',
    ],
  ] as const)('%s, %o', (kind, facts, rule, sentence, nextStep) => {
    expect(said(kind, facts)).toEqual(['refused', rule, sentence, nextStep]);
  });

  it.each(['deactivate', 'delete'] as const)('%s of the last active admin', (kind) => {
    const lastAdmin = said(kind, { role: 'admin' }, { activeAdmins: 1 });
    expect(lastAdmin).toEqual([
      'refused',
      'L3',
      'This is the last active organization admin that the store knows.',
      'Make another person an organization admin, then import a new export.',
    ]);
  });
});

describe('what has nothing to do', () => {
  it.each([
    ['deactivate', { status: 'deactivated' }, 'The account is deactivated already.'],
    ['reactivate', { status: 'active' }, 'The account is active already.'],
    ['delete', { status: 'deletion-pending' }, 'A deletion of this account is running already.'],
    ['cancel-deletion', { status: 'deactivated' }, 'No deletion of this account is running.'],
    [
      'edit-profile',
      { profile: { ...ordinary.profile, name: 'Augusta King', jobTitle: null } },
      'The profile says this already.',
    ],
    ['change-picture', { picture: `data:image/png;base64,${onePixel}` }, 'The picture is this one already.'],
    ['mark-synced', { syncedFromIdentityProvider: true }, 'The account is marked so already.'],
  ] as const)('%s, %o', (kind, facts, sentence) => {
    const verdict = judge(operationOf(kind), { ...ordinary, ...facts }, quiet);
    expect(verdict).toMatchObject({ state: 'unchanged', reason: { sentence, nextStep: null } });
  });
});

describe('what is ready', () => {
  it.each([
    ['deactivate', {}],
    ['deactivate', { role: 'admin' }],
    ['reactivate', { status: 'deactivated' }],
    ['reactivate', { status: 'deactivated', openDispute: true }],
    ['delete', { status: 'deactivated' }],
    ['cancel-deletion', { status: 'deletion-pending', deletionDueAt: 1_001 }],
    ['cancel-deletion', { status: 'deletion-pending' }],
    ['cancel-deletion', { status: 'deletion-pending', deletionDueAt: 999, openDispute: true }],
    ['edit-profile', { status: 'deactivated' }],
    ['change-picture', { syncedFromIdentityProvider: true }],
    ['mark-synced', { emailConfirmed: false }],
  ] as const)('%s, %o', (kind, facts) => {
    expect(said(kind, facts)).toBe('ready');
  });

  it('L3: private repositories that were accepted', () => {
    expect(said('delete', { repositories: 'kept' }, { repositoriesAccepted: true })).toBe('ready');
  });
});

describe('properties of every account', () => {
  const any = { seed: 3, numRuns: 400 };

  it('K1, M1: an account that the organization does not manage is never touched', () => {
    fc.assert(
      fc.property(anyOperation, anyFacts, anyCircumstances, (operation, facts, around) => {
        fc.pre(facts.manager !== 'this-organization');
        expect(judge(operation, facts, around).state).toBe('refused');
      }),
      any,
    );
  });

  it('M1: nothing is done that the matrix does not allow', () => {
    fc.assert(
      fc.property(anyOperation, anyFacts, anyCircumstances, (operation, facts, around) => {
        fc.pre(judge(operation, facts, around).state === 'ready');
        expect(permission(operation.kind, facts).allowed).toBe(true);
      }),
      any,
    );
  });

  it('L3: nothing is done that a blocker holds', () => {
    fc.assert(
      fc.property(anyOperation, anyFacts, anyCircumstances, (operation, facts, around) => {
        fc.pre(blockersOf(operation.kind, facts, around).length > 0);
        expect(judge(operation, facts, around).state).not.toBe('ready');
      }),
      any,
    );
  });

  it('a deleted account stays as it is', () => {
    fc.assert(
      fc.property(anyOperation, anyFacts, anyCircumstances, (operation, facts, around) => {
        expect(judge(operation, { ...facts, status: 'deleted' }, around).state).toBe('refused');
      }),
      any,
    );
  });

  it('what is ready changes something', () => {
    fc.assert(
      fc.property(anyOperation, anyFacts, anyCircumstances, (operation, facts, around) => {
        const verdict = judge(operation, facts, around);
        fc.pre(verdict.state === 'ready');
        expect(verdict.change.after).not.toEqual(verdict.change.before);
      }),
      any,
    );
  });
});
