import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountStatuses } from '../accounts/account';
import { type Action, actionLabels, actions, publishedActions } from './action';
import { type Actor, actors, type Manager, managers } from './actor';
import { decide, inGeneral } from './decide';
import { ordinaryAccount, type PermissionFacts } from './permission-facts';
import { permissionsMatrix } from './permissions-matrix';

const questions = {
  'owner, personal': ['owner', 'nobody'],
  'owner, managed': ['owner', 'this-organization'],
  'admin, managed': ['org-admin', 'this-organization'],
  'admin, personal': ['org-admin', 'nobody'],
  'admin, managed elsewhere': ['org-admin', 'another-organization'],
  'anyone else': ['outsider', 'this-organization'],
} as const satisfies Record<string, readonly [Actor, Manager]>;

/** y yes, n no, - does not apply; for an active, confirmed account that no identity provider keeps. */
const expected = {
  'change-email': 'y n y n n n',
  'change-name': 'y y y n n n',
  'change-picture': 'y y y n n n',
  'delete-account': 'y n y n n n',
  'access-content': 'y y n n n n',
  deactivate: 'n n y n n n',
  'set-policy': 'n n y n n n',
  'act-as-person': '- - n n n n',
} as const satisfies Record<Exclude<Action, 'reactivate'>, string>;

const anyFacts: fc.Arbitrary<PermissionFacts> = fc.record({
  manager: fc.constantFrom(...managers),
  status: fc.option(fc.constantFrom(...accountStatuses)),
  emailConfirmed: fc.option(fc.boolean()),
  syncedFromIdentityProvider: fc.option(fc.boolean()),
});
const anyAction = fc.constantFrom(...actions);
const anyActor = fc.constantFrom(...actors);

const answer = (action: Action, actor: Actor, facts: PermissionFacts) => {
  const cell = decide(action, actor, facts);
  if (!cell.applicable) return '-';
  return cell.allowed ? 'y' : 'n';
};

describe('M1: the whole matrix', () => {
  const table = Object.entries(expected).flatMap(([action, row]) =>
    Object.entries(questions).map(([who, [actor, manager]], column) => ({
      action: action as keyof typeof expected,
      who,
      actor,
      manager,
      want: row.split(' ')[column],
    })),
  );

  it.each(table)('$action by $who: $want', ({ action, actor, manager, want }) => {
    expect(answer(action, actor, ordinaryAccount(manager))).toBe(want);
  });

  it.each(Object.values(questions))(
    'never denies in general what it allows %s before one account (%s)',
    (actor, manager) => {
      for (const action of actions) {
        const general = inGeneral(action, actor, manager);
        fc.assert(
          fc.property(anyFacts, (facts) => {
            if (decide(action, actor, { ...facts, manager }).allowed) expect(general.allowed).toBe(true);
          }),
          { numRuns: 30 },
        );
      }
    },
  );

  it('gives a reactivation in general, and names its conditions', () => {
    expect(inGeneral('reactivate', 'org-admin', 'this-organization')).toMatchObject({
      allowed: true,
      conditions: expect.arrayContaining(['while the account is deactivated']),
    });
  });

  it('publishes the five published rows first', () => {
    expect(actions.slice(0, publishedActions.length)).toEqual([...publishedActions]);
    expect(Object.keys(permissionsMatrix)).toEqual([...actions]);
  });

  it.each(actions)('speaks about %s in sentences that name who may and what to do otherwise', (action) => {
    for (const cell of Object.values(permissionsMatrix[action])) {
      for (const sentence of [cell.reason, ...cell.conditions.map(({ refusal }) => refusal)]) {
        expect(sentence).toMatch(
          /^(The owner|The admin|The identity provider alone|Only the (owner|admin),?|Nobody) .+[;,] .+\.$/,
        );
      }
    }
    expect(actionLabels[action]).toMatch(/^[A-Z]/);
  });
});

describe('what one account changes about the answer', () => {
  const managed = ordinaryAccount('this-organization');

  it.each([
    ['change-email', 'org-admin', { syncedFromIdentityProvider: true }, 'M1'],
    ['change-name', 'org-admin', { syncedFromIdentityProvider: true }, 'M1'],
    ['change-name', 'org-admin', { emailConfirmed: false }, 'M2'],
    ['delete-account', 'org-admin', { status: 'deletion-pending' }, 'L2'],
    ['deactivate', 'org-admin', { status: 'deactivated' }, 'L1'],
    ['deactivate', 'org-admin', { status: 'deletion-pending' }, 'L2'],
    ['reactivate', 'org-admin', { status: 'active' }, 'L1'],
    ['reactivate', 'org-admin', { status: 'deletion-pending' }, 'L2'],
    ['access-content', 'owner', { status: 'deactivated' }, 'L1'],
    ['access-content', 'owner', { status: 'deleted' }, 'L2'],
  ] as const)('refuses %s by the %s for %o (%s)', (action, actor, change, rule) => {
    expect(decide(action, actor, { ...managed, ...change })).toMatchObject({ allowed: false, rule });
  });

  it.each([
    ['change-picture', { syncedFromIdentityProvider: true }],
    ['change-email', { status: 'deletion-pending' }],
    ['reactivate', { status: 'deactivated' }],
    ['change-name', { emailConfirmed: null, syncedFromIdentityProvider: null, status: null }],
  ] as const)('lets the admin %s for %o', (action, change) => {
    expect(decide(action, 'org-admin', { ...managed, ...change }).allowed).toBe(true);
  });
});

describe('properties of every account', () => {
  it('M2: the admin changes nothing while the e-mail was never confirmed', () => {
    fc.assert(
      fc.property(anyAction, anyFacts, (action, facts) => {
        expect(decide(action, 'org-admin', { ...facts, emailConfirmed: false }).allowed).toBe(false);
      }),
    );
  });

  it('lets nobody read private content or act as the person', () => {
    fc.assert(
      fc.property(anyActor, anyFacts, (actor, facts) => {
        expect(decide('act-as-person', actor, facts).allowed).toBe(false);
      }),
    );
  });

  it('allows nobody but the owner and the managing admin anything', () => {
    fc.assert(
      fc.property(anyAction, anyFacts, (action, facts) => {
        expect(decide(action, 'outsider', facts).allowed).toBe(false);
        const elsewhere = facts.manager === 'this-organization' ? 'another-organization' : facts.manager;
        expect(decide(action, 'org-admin', { ...facts, manager: elsewhere }).allowed).toBe(false);
      }),
    );
  });

  it('leaves nothing to do with a deleted account', () => {
    fc.assert(
      fc.property(anyAction, anyActor, anyFacts, (action, actor, facts) => {
        expect(decide(action, actor, { ...facts, status: 'deleted' }).allowed).toBe(false);
      }),
    );
  });
});
