import { z } from 'zod';
import { AccountStatus, OrganizationRole } from '../accounts/account';

const dayInMs = 86_400_000;

/** When the person was last seen, counted in days back from the evaluation. */
export const ActivityRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('any') }),
  z.strictObject({ kind: z.literal('within'), days: z.number().int().min(1).max(3650) }),
  z.strictObject({ kind: z.literal('longer-ago'), days: z.number().int().min(1).max(3650) }),
  z.strictObject({ kind: z.literal('never') }),
]);
export type ActivityRule = z.infer<typeof ActivityRule>;

const words = z.array(z.string().min(1).max(255)).max(50);

/** Which accounts of a domain a plan takes: an empty list asks nothing, and every part must hold. */
export const ScopeRule = z.strictObject({
  statuses: z.array(AccountStatus).max(4),
  roles: z.array(OrganizationRole).max(3),
  activity: ActivityRule,
  /** At least one of these apps. */
  apps: words,
  /** At least one of these groups. */
  groups: words,
  emailConfirmed: z.enum(['any', 'yes', 'no']),
  billable: z.enum(['any', 'yes', 'no']),
});
export type ScopeRule = z.infer<typeof ScopeRule>;

/** The rule that asks nothing. */
export const everyAccount: ScopeRule = {
  statuses: [],
  roles: [],
  activity: { kind: 'any' },
  apps: [],
  groups: [],
  emailConfirmed: 'any',
  billable: 'any',
};

/** What a rule looks at; `null` means no file said. */
export interface RuleSubject {
  readonly status: AccountStatus;
  readonly role: OrganizationRole;
  readonly lastActive: number | null;
  readonly activityKnown: boolean;
  readonly emailConfirmed: boolean | null;
  readonly billable: boolean | null;
  readonly apps: readonly string[];
  readonly groups: readonly string[];
}

/**
 * Says whether a rule takes an account. What no file said matches neither "yes" nor "no", and an account whose
 * activity is unknown matches no rule about activity.
 * @param now instant of the evaluation, UTC milliseconds
 */
export function matchesRule(rule: ScopeRule, subject: RuleSubject, now: number): boolean {
  return (
    oneOf(rule.statuses, subject.status) &&
    oneOf(rule.roles, subject.role) &&
    matchesActivity(rule.activity, subject, now) &&
    someOf(rule.apps, subject.apps) &&
    someOf(rule.groups, subject.groups) &&
    answers(rule.emailConfirmed, subject.emailConfirmed) &&
    answers(rule.billable, subject.billable)
  );
}

function matchesActivity(
  rule: ActivityRule,
  { lastActive, activityKnown }: RuleSubject,
  now: number,
): boolean {
  switch (rule.kind) {
    case 'any':
      return true;
    case 'never':
      return activityKnown && lastActive === null;
    case 'within':
      return lastActive !== null && lastActive >= now - rule.days * dayInMs;
    case 'longer-ago':
      return lastActive !== null && lastActive < now - rule.days * dayInMs;
  }
}

const oneOf = <T>(asked: readonly T[], value: T) => asked.length === 0 || asked.includes(value);

const someOf = (asked: readonly string[], has: readonly string[]) =>
  asked.length === 0 || asked.some((word) => has.includes(word));

const answers = (asked: 'any' | 'yes' | 'no', said: boolean | null) =>
  asked === 'any' || said === (asked === 'yes');
