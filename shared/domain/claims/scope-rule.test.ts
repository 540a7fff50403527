import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountStatuses, organizationRoles } from '../accounts/account';
import { everyAccount, matchesRule, type RuleSubject, ScopeRule } from './scope-rule';

const day = 86_400_000;
const now = 1_000 * day;
const subject: RuleSubject = {
  status: 'active',
  role: 'member',
  lastActive: now - 10 * day,
  activityKnown: true,
  emailConfirmed: true,
  billable: null,
  apps: ['Jira', 'Confluence'],
  groups: ['staff'],
};

const anySubject: fc.Arbitrary<RuleSubject> = fc.record({
  status: fc.constantFrom(...accountStatuses),
  role: fc.constantFrom(...organizationRoles),
  lastActive: fc.option(fc.integer({ min: 0, max: now })),
  activityKnown: fc.boolean(),
  emailConfirmed: fc.option(fc.boolean()),
  billable: fc.option(fc.boolean()),
  apps: fc.subarray(['Jira', 'Confluence', 'Bitbucket']),
  groups: fc.subarray(['staff', 'guests']),
});

describe('the rule of a plan', () => {
  it.each([
    [{}, true],
    [{ statuses: ['active', 'deactivated'] }, true],
    [{ statuses: ['deactivated'] }, false],
    [{ roles: ['admin'] }, false],
    [{ apps: ['Bitbucket', 'Jira'] }, true],
    [{ apps: ['Bitbucket'] }, false],
    [{ groups: ['staff'] }, true],
    [{ activity: { kind: 'within', days: 10 } }, true],
    [{ activity: { kind: 'within', days: 9 } }, false],
    [{ activity: { kind: 'longer-ago', days: 9 } }, true],
    [{ activity: { kind: 'longer-ago', days: 10 } }, false],
    [{ activity: { kind: 'never' } }, false],
    [{ emailConfirmed: 'yes' }, true],
    [{ emailConfirmed: 'no' }, false],
    [{ billable: 'yes' }, false],
    [{ billable: 'no' }, false],
    [{ statuses: ['active'], roles: ['member'], apps: ['Jira'], groups: ['guests'] }, false],
  ] as const)('%o takes the account: %s', (part, taken) => {
    expect(matchesRule(ScopeRule.parse({ ...everyAccount, ...part }), subject, now)).toBe(taken);
  });

  it('calls an account never active only where its file says so', () => {
    const rule: ScopeRule = { ...everyAccount, activity: { kind: 'never' } };
    expect(matchesRule(rule, { ...subject, lastActive: null }, now)).toBe(true);
    expect(matchesRule(rule, { ...subject, lastActive: null, activityKnown: false }, now)).toBe(false);
  });

  it('splits accounts with a known date into within and longer ago, never both', () => {
    fc.assert(
      fc.property(anySubject, fc.integer({ min: 1, max: 3650 }), (who, days) => {
        const within = matchesRule({ ...everyAccount, activity: { kind: 'within', days } }, who, now);
        const longer = matchesRule({ ...everyAccount, activity: { kind: 'longer-ago', days } }, who, now);
        expect(Number(within) + Number(longer)).toBe(who.lastActive === null ? 0 : 1);
      }),
    );
  });

  it('takes everybody when it asks nothing', () => {
    fc.assert(fc.property(anySubject, (who) => matchesRule(everyAccount, who, now)));
  });
});
