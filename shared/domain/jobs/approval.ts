import type { AccountStatus, OrganizationRole } from '../accounts/account';
import { readEmailAddress } from '../accounts/email-address';

/** Somebody as Settings name them; Claimdesk records this and cannot prove who sits at the desk. */
export interface NamedPerson {
  readonly name: string;
  readonly email: string | null;
}

export interface ApprovalFacts {
  /** Who made the plan. */
  readonly asker: NamedPerson;
  /** Who works here now. */
  readonly decider: NamedPerson;
  /** The account of the organization with the decider's address; null where there is none. */
  readonly account: { readonly status: AccountStatus; readonly role: OrganizationRole } | null;
}

export type ApprovalAnswer =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reason: string; readonly nextStep: string };

/**
 * Whether who works here now may approve a waiting plan: another person than the one who made it, named by the
 * address of an active admin of the organization.
 */
export function mayApprove({ asker, decider, account }: ApprovalFacts): ApprovalAnswer {
  const email = keyOf(decider.email);
  if (email === null) {
    return no(
      'Nobody is named here by address, so it cannot be told whether an admin approves.',
      'Enter name and address of whoever works here in Settings under “Who works here”, then approve.',
    );
  }
  if (email === keyOf(asker.email)) {
    return no(
      `${decider.email} made this plan; a second admin is somebody else.`,
      'Let another admin enter name and address in Settings under “Who works here” and approve.',
    );
  }
  if (sameName(decider.name, asker.name)) {
    return no(
      `The plan was made by ${asker.name}, and the same name stands in Settings now.`,
      'Let the second admin enter name and address in Settings under “Who works here”, then approve.',
    );
  }
  if (account === null) {
    return no(
      `No account of this organization has the address ${decider.email}.`,
      'Import the accounts again if the admin is new, or correct the address in Settings.',
    );
  }
  if (account.role !== 'admin') {
    return no(
      `${decider.email} is not an admin of this organization.`,
      'Let an admin approve. The users export brings the roles: import it if none are known or one has changed.',
    );
  }
  if (account.status !== 'active') {
    return no(`The account ${decider.email} is not active.`, 'Let an admin whose account is active approve.');
  }
  return { allowed: true };
}

function no(reason: string, nextStep: string): ApprovalAnswer {
  return { allowed: false, reason, nextStep };
}

/** The address as two accounts may never share it; what is no address counts as itself without case. */
function keyOf(email: string | null): string | null {
  if (email === null || email.trim() === '') return null;
  return readEmailAddress(email)?.key ?? email.trim().toLowerCase();
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
