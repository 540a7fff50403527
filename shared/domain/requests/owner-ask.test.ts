import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountStatuses } from '../accounts/account';
import { managers } from '../permissions/actor';
import { decide } from '../permissions/decide';
import { ordinaryAccount, type PermissionFacts } from '../permissions/permission-facts';
import { judgeAsk } from './owner-ask';
import { requestKinds } from './request';

const personal = ordinaryAccount('nobody');
const managed = ordinaryAccount('this-organization');

describe('what an owner asks of the admin', () => {
  it.each([
    ['change-email', 'managed', managed, 'ask'],
    ['delete', 'managed', managed, 'ask'],
    ['release', 'managed', managed, 'ask'],
    ['other', 'managed', managed, 'ask'],
    ['change-email', 'personal', personal, 'do-it-yourself'],
    ['delete', 'personal', personal, 'do-it-yourself'],
    ['release', 'personal', personal, 'do-it-yourself'],
    ['other', 'personal', personal, 'do-it-yourself'],
    ['change-email', 'managed, deactivated', { ...managed, status: 'deactivated' }, 'ask'],
    ['delete', 'personal, deactivated', { ...personal, status: 'deactivated' }, 'nobody'],
    ['release', 'deleted', { ...managed, status: 'deleted' }, 'nobody'],
  ] as const)('%s, %s: %s', (kind, _, facts, outcome) => {
    expect(judgeAsk(kind, facts).outcome).toBe(outcome);
  });

  it('M1: never makes a request of what the matrix lets the owner do', () => {
    const anyFacts: fc.Arbitrary<PermissionFacts> = fc.record({
      manager: fc.constantFrom(...managers),
      status: fc.option(fc.constantFrom(...accountStatuses)),
      emailConfirmed: fc.option(fc.boolean()),
      syncedFromIdentityProvider: fc.option(fc.boolean()),
    });
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const [kind, action] of [
          ['change-email', 'change-email'],
          ['delete', 'delete-account'],
        ] as const) {
          const allowed = decide(action, 'owner', facts).allowed;
          expect(judgeAsk(kind, facts).outcome === 'do-it-yourself').toBe(allowed);
        }
      }),
    );
  });

  it('always says why, in a sentence', () => {
    for (const kind of requestKinds) {
      for (const facts of [personal, managed, { ...managed, status: 'deleted' } as const]) {
        expect(judgeAsk(kind, facts).reason).toMatch(/^[A-Z].+\.$/);
      }
    }
  });
});
