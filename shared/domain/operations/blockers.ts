import type { AccountFacts, Circumstances } from './account-facts';
import type { Blocker, BlockerKind } from './blocker';
import type { OperationKind } from './operation';

interface BlockerWords {
  readonly reason: string;
  readonly fix: string;
}

/** What each blocker says, and what mends it. */
export const blockerWords = {
  'open-dispute': {
    reason: 'The owner disputes the claim, and the account is on hold until that is decided.',
    fix: 'Decide the dispute first.',
  },
  'open-move': {
    reason: 'The person is moving private repositories out of this account and has not finished.',
    fix: 'Wait for the move, or correct what is noted about the repositories.',
  },
  'kept-repositories': {
    reason: 'Private repositories are kept in this account and were not moved.',
    fix: 'Have the person move them, or type the account’s address and a reason to go on without them.',
  },
  'last-org-admin': {
    reason: 'This is the last active organization admin that the store knows.',
    fix: 'Make another person an organization admin, then import a new export.',
  },
  'acting-admin': {
    reason: 'This is your own account.',
    fix: 'Let another admin do it, or correct your address under Settings.',
  },
  'identity-provider': {
    reason: 'An identity provider keeps this account in step and could make it active again.',
    fix: 'Remove the person from the identity provider, then mark the account as not synced.',
  },
} as const satisfies Record<BlockerKind, BlockerWords>;

/** Whether an operation takes an account away from its person, which is what blockers guard (rule L3). */
export function removes(kind: OperationKind): boolean {
  return kind === 'deactivate' || kind === 'delete';
}

/**
 * What stands in the way of deactivating or deleting an account (rule L3). One that only a typed address and a
 * reason lift comes last, so that the first is the one to speak of.
 */
export function blockersOf(
  kind: OperationKind,
  facts: AccountFacts,
  { operatorKey, activeAdmins, repositoriesAccepted }: Circumstances,
): Blocker[] {
  if (!removes(kind)) return [];
  const others = activeAdmins - (isActiveAdmin(facts) ? 1 : 0);
  const holding: readonly (readonly [BlockerKind, boolean])[] = [
    ['open-dispute', facts.openDispute],
    ['open-move', facts.repositories === 'moving'],
    ['last-org-admin', facts.role === 'admin' && others === 0],
    ['acting-admin', facts.emailKey === operatorKey],
    ['identity-provider', facts.syncedFromIdentityProvider === true],
    ['kept-repositories', facts.repositories === 'kept' && !repositoriesAccepted],
  ];
  return holding.flatMap(([blocker, holds]) => (holds ? [blockerOf(blocker)] : []));
}

/**
 * How many active admins are left once an operation is done; the next account of the same plan is judged by that.
 * @param activeAdmins how many there were before
 */
export function adminsAfter(kind: OperationKind, facts: AccountFacts, activeAdmins: number): number {
  return removes(kind) && isActiveAdmin(facts) ? activeAdmins - 1 : activeAdmins;
}

function isActiveAdmin({ role, status }: AccountFacts): boolean {
  return role === 'admin' && status === 'active';
}

function blockerOf(kind: BlockerKind): Blocker {
  return { kind, ...blockerWords[kind], overridable: kind === 'kept-repositories' };
}
