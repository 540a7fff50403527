import type { OrganizationRole } from '../accounts/account';
import type { OfferKind } from './permission';

/** What makes an admin look twice before an account is deactivated or deleted. */
export interface CautionFacts {
  readonly usesBitbucket: boolean;
  readonly repositories: 'kept' | 'moving' | 'none' | null;
  /** UTC milliseconds; null for never and where no file said. */
  readonly lastActive: number | null;
  readonly billable: boolean | null;
  readonly role: OrganizationRole;
}

const day = 24 * 60 * 60 * 1000;
/** Days within which somebody counts as still at work. */
const recentDays = 30;

/**
 * What to look at before an operation without being stopped by it, as sentences.
 * @param now UTC milliseconds
 */
export function cautionsOf(kind: OfferKind, facts: CautionFacts, now: number): string[] {
  if (kind !== 'deactivate' && kind !== 'delete') return [];
  const cautions: string[] = [];
  if (facts.usesBitbucket && facts.repositories === null) {
    cautions.push(
      'The person uses Bitbucket, and nobody said whether private repositories are kept in the account; ask them first.',
    );
  }
  if (facts.lastActive !== null && facts.lastActive > now - recentDays * day) {
    cautions.push(`The person was active within the last ${recentDays} days.`);
  }
  if (facts.role === 'admin') cautions.push(adminRole[kind]);
  if (facts.billable === true) cautions.push(bill[kind]);
  return cautions;
}

const adminRole = {
  deactivate: 'The account is an organization admin and keeps the role for when it is reactivated.',
  delete: 'The account is an organization admin, and the role goes with it.',
} as const;

const bill = {
  deactivate: 'The account is billed; that stops while it is deactivated.',
  delete: 'The account is billed; that stops with the deletion.',
} as const;
