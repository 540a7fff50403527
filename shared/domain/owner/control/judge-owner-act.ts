import type { AccountStatus } from '../../accounts/account';
import { isDue } from '../../deletions/grace';
import type { ItemReason } from '../../jobs/job-item';
import { reasonOf } from '../../operations/permission';
import type { Manager } from '../../permissions/actor';
import { decide } from '../../permissions/decide';
import { actionOfAct, type OwnerAct } from './owner-act';

/** What must be known of an account before its owner changes it. */
export interface OwnedFacts {
  readonly manager: Manager;
  readonly status: AccountStatus;
  readonly openDispute: boolean;
  /** The running deletion; null where none runs. */
  readonly deletion: { readonly byOwner: boolean; readonly dueAt: number } | null;
}

/**
 * Says why an owner may not do something to their own account now, or null where they may. The matrix is asked first
 * (rule M1), then what holds for this account alone.
 * @param now UTC milliseconds
 */
export function refuseOwnerAct(act: OwnerAct, facts: OwnedFacts, now: number): ItemReason | null {
  if (act === 'cancel-deletion') return refuseCancel(facts, now);
  const cell = decide(actionOfAct[act], 'owner', matrixFacts(facts));
  if (!cell.allowed) return reasonOf(cell);
  if (act === 'delete-account' && facts.openDispute) return disputed;
  return null;
}

/** Only who began a deletion takes it back: an owner theirs, an admin theirs (rule L2). */
function refuseCancel({ status, deletion, manager }: OwnedFacts, now: number): ItemReason | null {
  if (status !== 'deletion-pending' || deletion === null) return nothingToCancel;
  if (!deletion.byOwner || manager !== 'nobody') return begunByAdmin;
  return isDue(deletion.dueAt, now) ? tooLate : null;
}

/** What an identity provider keeps or who confirmed what says nothing about the owner's own acts. */
function matrixFacts({ manager, status }: OwnedFacts) {
  return { manager, status, emailConfirmed: true, syncedFromIdentityProvider: null };
}

const disputed: ItemReason = {
  rule: 'L3',
  sentence: 'A dispute about this account is open, and nobody deletes the account until it is decided.',
  nextStep: 'Have the admin of the organization decide the case, then delete the account.',
};
const nothingToCancel: ItemReason = {
  rule: 'L2',
  sentence: 'No deletion of this account is running.',
  nextStep: 'Nothing needs to be done.',
};
const begunByAdmin: ItemReason = {
  rule: 'L2',
  sentence: 'The admin of the managing organization began this deletion, and only an admin can cancel it.',
  nextStep: 'Ask the admin to cancel it before its last day.',
};
const tooLate: ItemReason = {
  rule: 'L2',
  sentence: 'The 14 days in which the deletion could be cancelled are over.',
  nextStep: 'Make a new account.',
};
