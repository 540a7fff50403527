import type { AccountStatus, OrganizationRole } from '../../../shared/domain/accounts/account';
import type { ScopeRule } from '../../../shared/domain/claims/scope-rule';

const statuses = {
  active: 'active',
  deactivated: 'deactivated',
  'deletion-pending': 'deletion running',
  deleted: 'deleted',
} as const satisfies Record<AccountStatus, string>;

const roles = {
  none: 'no role',
  member: 'members',
  admin: 'organization admins',
} as const satisfies Record<OrganizationRole, string>;

const either = new Intl.ListFormat('en', { type: 'disjunction' });

/** A rule as a person reads it; its parts all hold at once. */
export function ruleInWords(rule: ScopeRule): string {
  const parts = [
    rule.statuses.length > 0 && `status ${either.format(rule.statuses.map((status) => statuses[status]))}`,
    rule.roles.length > 0 && either.format(rule.roles.map((role) => roles[role])),
    activityInWords(rule.activity),
    rule.apps.length > 0 && `using ${either.format(rule.apps)}`,
    rule.groups.length > 0 && `in ${either.format(rule.groups)}`,
    answerInWords(rule.emailConfirmed, 'e-mail confirmed', 'e-mail not confirmed'),
    answerInWords(rule.billable, 'billable', 'not billable'),
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'everybody' : parts.join(', ');
}

function activityInWords(activity: ScopeRule['activity']): string | false {
  switch (activity.kind) {
    case 'any':
      return false;
    case 'never':
      return 'never active';
    case 'within':
      return `active in the last ${daysInWords(activity.days)}`;
    case 'longer-ago':
      return `not active for ${daysInWords(activity.days)}`;
  }
}

const daysInWords = (days: number) => (days === 1 ? 'day' : `${days.toLocaleString('en')} days`);

const answerInWords = (answer: 'any' | 'yes' | 'no', yes: string, no: string) =>
  answer === 'any' ? false : answer === 'yes' ? yes : no;
