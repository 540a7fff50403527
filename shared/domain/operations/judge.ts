import type { AccountStatus } from '../accounts/account';
import { isDue } from '../deletions/grace';
import type { ItemReason } from '../jobs/job-item';
import type { AccountFacts, Circumstances } from './account-facts';
import { blockersOf } from './blockers';
import { type Change, changeOf } from './change-of';
import type { Operation, OperationKind } from './operation';
import { permission, reasonOf } from './permission';

/** What a plan says of one account. */
export type Verdict =
  | { readonly state: 'ready'; readonly change: Change }
  | { readonly state: 'unchanged' | 'refused'; readonly reason: ItemReason };

/** What is said of an account that is so already. */
const soAlready = {
  deactivate: { rule: 'L1', sentence: 'The account is deactivated already.', nextStep: null },
  reactivate: { rule: 'L1', sentence: 'The account is active already.', nextStep: null },
  delete: { rule: 'L2', sentence: 'A deletion of this account is running already.', nextStep: null },
  'cancel-deletion': { rule: 'L2', sentence: 'No deletion of this account is running.', nextStep: null },
  'edit-profile': { rule: null, sentence: 'The profile says this already.', nextStep: null },
  'change-picture': { rule: null, sentence: 'The picture is this one already.', nextStep: null },
  'mark-synced': { rule: null, sentence: 'The account is marked so already.', nextStep: null },
} as const satisfies Record<OperationKind, ItemReason>;

/** The 14 days are over, and nothing brings the account back (rule L2). */
const tooLate: ItemReason = {
  rule: 'L2',
  sentence: 'The 14 days in which the deletion could be cancelled are over.',
  nextStep: 'Invite the person anew once the account is erased.',
};

/** A status in which an operation has something to do: the matrix is asked about it where the account is past it. */
const statusBefore = {
  deactivate: 'active',
  reactivate: 'deactivated',
  delete: 'active',
  'cancel-deletion': 'deletion-pending',
} as const satisfies Partial<Record<OperationKind, AccountStatus>>;

/**
 * Says whether an operation will change an account, has nothing to do, or is refused and why. The matrix is asked
 * first (rules M1, M2), then whether the account is so already, then the blockers (rule L3).
 */
export function judge(operation: Operation, facts: AccountFacts, around: Circumstances): Verdict {
  const { kind } = operation;
  const change = changeOf(operation, facts);
  const may = permission(kind, change ? facts : { ...facts, status: askedStatus(kind, facts.status) });
  if (!may.allowed) return { state: 'refused', reason: reasonOf(may) };
  if (!change) return { state: 'unchanged', reason: soAlready[kind] };
  if (kind === 'cancel-deletion' && isOver(facts, around.now)) return { state: 'refused', reason: tooLate };
  const [blocker] = blockersOf(kind, facts, around);
  return blocker
    ? { state: 'refused', reason: { rule: 'L3', sentence: blocker.reason, nextStep: blocker.fix } }
    : { state: 'ready', change };
}

/** A dispute holds the erasure, and for that long a deletion can be cancelled past its day. */
function isOver({ deletionDueAt, openDispute }: AccountFacts, now: number): boolean {
  return deletionDueAt !== null && isDue(deletionDueAt, now) && !openDispute;
}

function askedStatus(kind: OperationKind, status: AccountStatus): AccountStatus {
  const known: Partial<Record<OperationKind, AccountStatus>> = statusBefore;
  return status === 'deleted' ? status : (known[kind] ?? status);
}
