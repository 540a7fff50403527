import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFacts, anyOperation, onePixel, ordinary, quiet } from '../../../tests/support/operation-facts';
import type { AccountFacts } from './account-facts';
import { type Change, changeOf } from './change-of';
import { judge } from './judge';
import { judgeTakeBack, takeBack } from './take-back';

const job = 'job-a';
const around = { ...quiet, operatorKey: null };
const pixel = `data:image/png;base64,${onePixel}`;

describe('taking back', () => {
  it.each([
    ['deactivate', { status: 'active' }, { status: 'deactivated' }, { kind: 'reactivate' }],
    [
      'reactivate',
      { status: 'deactivated', message: 'Ask us.' },
      { status: 'active' },
      { kind: 'deactivate', message: 'Ask us.' },
    ],
    ['reactivate', { status: 'deactivated' }, { status: 'active' }, { kind: 'deactivate', message: null }],
    ['delete', { status: 'active' }, { status: 'deletion-pending' }, { kind: 'cancel-deletion' }],
    [
      'edit-profile',
      { name: 'Ada', company: null },
      { name: 'Eve', company: 'Acme' },
      { kind: 'edit-profile', change: { name: 'Ada', company: '' } },
    ],
    ['change-picture', { picture: pixel }, { picture: null }, { kind: 'change-picture', picture: onePixel }],
    ['change-picture', { picture: null }, { picture: pixel }, { kind: 'change-picture', picture: null }],
    ['mark-synced', { synced: null }, { synced: true }, { kind: 'mark-synced', synced: null }],
  ] as const)('%s: %o → %o', (kind, before, after, operation) => {
    expect(takeBack(kind, { before, after }, job)?.operation).toEqual(operation);
  });

  it('nothing takes a cancelled deletion back', () => {
    const done = { before: { status: 'deletion-pending' }, after: { status: 'active' } };
    expect(takeBack('cancel-deletion', done, job)).toBeNull();
  });

  it.each([
    ['deactivate', { status: 'deactivated', statusJob: 'job-b' }],
    ['delete', { status: 'deletion-pending', statusJob: 'job-b' }],
    ['edit-profile', { profile: { ...ordinary.profile, name: 'Somebody else' } }],
    ['mark-synced', { syncedFromIdentityProvider: false }],
  ] as const)('%s that was changed since is refused', (kind, facts) => {
    const done = {
      deactivate: { before: { status: 'active' }, after: { status: 'deactivated' } },
      delete: { before: { status: 'active' }, after: { status: 'deletion-pending' } },
      'edit-profile': { before: { name: 'Ada' }, after: { name: 'Augusta King' } },
      'mark-synced': { before: { synced: null }, after: { synced: true } },
    }[kind];
    const back = takeBack(kind, done, job);
    expect(back && judgeTakeBack(back, { ...ordinary, ...facts }, around)).toMatchObject({
      state: 'refused',
      reason: {
        sentence: 'The account was changed since, and taking this back would undo that change, too.',
        nextStep: 'Look at the account, and change it by itself where that is still wanted.',
      },
    });
  });

  it('what is so already needs nothing', () => {
    const done = { before: { status: 'active' }, after: { status: 'deactivated' } };
    const back = takeBack('deactivate', done, job);
    expect(back && judgeTakeBack(back, ordinary, around).state).toBe('unchanged');
  });

  it('gives back exactly what was before', () => {
    fc.assert(
      fc.property(anyOperation, anyManaged, (operation, facts) => {
        const verdict = judge(operation, facts, around);
        fc.pre(verdict.state === 'ready' && operation.kind !== 'delete');
        const { before } = verdict.change;
        const back = takeBack(operation.kind, verdict.change, job);
        const restored = back && changeOf(back.operation, after(facts, verdict.change));
        for (const field of Object.keys(restored?.after ?? {})) {
          expect(restored?.after[field]).toEqual(before[field]);
        }
      }),
    );
  });
});

const anyManaged = anyFacts.map((facts) => ({
  ...facts,
  manager: 'this-organization' as const,
  emailConfirmed: true,
}));

/** The account as an operation leaves it. */
function after(facts: AccountFacts, { after: values }: Change): AccountFacts {
  const { status, picture, synced, ...profile } = values;
  return {
    ...facts,
    ...(status === 'active' || status === 'deactivated' ? { status } : {}),
    ...(picture === undefined ? {} : { picture: typeof picture === 'string' ? picture : null }),
    ...(synced === undefined
      ? {}
      : { syncedFromIdentityProvider: typeof synced === 'boolean' ? synced : null }),
    profile: { ...facts.profile, ...profile },
  };
}
