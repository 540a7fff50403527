import type { PermissionFacts } from './permission-facts';
import type { RuleId } from './rule-id';

/** What must hold for exactly one account before a "yes" of the table stands. */
export interface Condition {
  /** Continues the sentence "Yes, …". */
  readonly text: string;
  /** The rule that says no when the condition does not hold. */
  readonly rule: RuleId;
  readonly holds: (facts: PermissionFacts) => boolean;
  /** Begins with who may do it, ends with what to do otherwise. */
  readonly refusal: string;
}

const statusOf = (facts: PermissionFacts) => facts.status ?? 'active';

export const emailWasConfirmed = {
  text: 'once the e-mail was confirmed',
  rule: 'M2',
  holds: (facts) => facts.emailConfirmed !== false,
  refusal:
    'The admin may do this only once the e-mail was confirmed, and it never was; have the confirmation mail sent again and wait for the owner to follow it.',
} as const satisfies Condition;

export const notSynced = {
  text: 'unless synced from an identity provider',
  rule: 'M1',
  holds: (facts) => facts.syncedFromIdentityProvider !== true,
  refusal:
    'The identity provider alone may do this, because the account is synced from it; make the change there.',
} as const satisfies Condition;

export const notDeleted = {
  text: 'while the account exists',
  rule: 'L2',
  holds: (facts) => statusOf(facts) !== 'deleted',
  refusal: 'Nobody may do this, because the account is deleted for good; invite the person anew.',
} as const satisfies Condition;

export const noDeletionRunning = {
  text: 'while no deletion is running',
  rule: 'L2',
  holds: (facts) => statusOf(facts) !== 'deletion-pending',
  refusal:
    'The admin may do this only while no deletion is running; cancel the deletion first, which also makes the account active.',
} as const satisfies Condition;

export const isActive = {
  text: 'while the account is active',
  rule: 'L1',
  holds: (facts) => statusOf(facts) === 'active',
  refusal:
    'The admin may do this only while the account is active, and it is deactivated already; nothing needs to be done.',
} as const satisfies Condition;

export const isDeactivated = {
  text: 'while the account is deactivated',
  rule: 'L1',
  holds: (facts) => statusOf(facts) === 'deactivated',
  refusal:
    'The admin may do this only while the account is deactivated, and it is active; nothing needs to be done.',
} as const satisfies Condition;

const canSignIn = {
  text: 'while the account is active',
  rule: 'L1',
  holds: (facts) => statusOf(facts) === 'active',
  refusal:
    'The owner may do this only while the account is active, and it is not; ask the admin of the managing organization, or support where there is none, to make it active again.',
} as const satisfies Condition;

/** Everything the owner does needs a sign-in, and only an active account can sign in. */
export const ownerConditions: readonly Condition[] = [notDeleted, canSignIn];
