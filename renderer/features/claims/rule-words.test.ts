import { describe, expect, it } from 'vitest';
import { everyAccount, type ScopeRule } from '../../../shared/domain/claims/scope-rule';
import { ruleInWords } from './rule-words';

describe('a rule in words', () => {
  it.each<[Partial<ScopeRule>, string]>([
    [{}, 'everybody'],
    [{ statuses: ['active', 'deactivated'] }, 'status active or deactivated'],
    [{ roles: ['admin'] }, 'organization admins'],
    [{ activity: { kind: 'never' } }, 'never active'],
    [{ activity: { kind: 'within', days: 1 } }, 'active in the last day'],
    [{ activity: { kind: 'longer-ago', days: 90 } }, 'not active for 90 days'],
    [{ apps: ['Jira', 'Confluence'], groups: ['staff'] }, 'using Jira or Confluence, in staff'],
    [{ emailConfirmed: 'no', billable: 'yes' }, 'e-mail not confirmed, billable'],
  ])('%j: %s', (part, words) => {
    expect(ruleInWords({ ...everyAccount, ...part })).toBe(words);
  });
});
