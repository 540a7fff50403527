import { readEmailAddress } from '../accounts/email-address';
import { parkingAddress } from '../emails/parking-address';
import type { AccountId } from '../ids';
import type { PairAccount } from './duplicate-pair';

/** One thing to do, and where. */
export interface SuggestedStep {
  readonly text: string;
  /** `change` leads to the change of an address, with one proposed; `account` to the page of the account. */
  readonly to:
    | { readonly kind: 'account'; readonly accountId: AccountId }
    | { readonly kind: 'change'; readonly accountId: AccountId; readonly email: string };
}

export interface Suggestion {
  readonly keep: PairAccount;
  readonly leave: PairAccount;
  readonly steps: readonly SuggestedStep[];
}

/**
 * Says in which order two accounts of one person can be made one: what was used last stays, its empty twin goes.
 * Every step is done by a person, and each asks its own rules.
 */
export function suggestSteps(first: PairAccount, second: PairAccount): Suggestion {
  const [keep, leave] = staysFirst(first, second) ? [first, second] : [second, first];
  const account = { kind: 'account', accountId: leave.id } as const;
  const look: SuggestedStep = {
    text: `Find out whether ${leave.email} holds private repositories, and move them first`,
    to: account,
  };
  if (!leave.ours) {
    const who = leave.kind === 'personal' ? 'its owner' : 'the admin of the organization that manages it';
    return {
      keep,
      leave,
      steps: [
        look,
        { text: `Ask ${who} to delete ${leave.email}; your organization does not manage it`, to: account },
      ],
    };
  }
  const held = readEmailAddress(leave.email);
  const parked = held ? parkingAddress(held, () => true).address : '';
  const change = { kind: 'change', accountId: leave.id, email: parked } as const;
  const takeOver: SuggestedStep = {
    text: `If the person is to go on with ${leave.email}: give that address to ${keep.email}`,
    to: { kind: 'change', accountId: keep.id, email: leave.email },
  };
  return {
    keep,
    leave,
    steps: [
      look,
      { text: `Give ${leave.email} the parking address ${parked}`, to: change },
      ...(keep.ours ? [takeOver] : []),
      { text: `Deactivate ${leave.name}, and wait whether somebody misses it`, to: account },
      { text: 'Delete it', to: account },
    ],
  };
}

/** The one used later stays; then the managed one; then the older one. */
function staysFirst(first: PairAccount, second: PairAccount): boolean {
  const activity = (first.lastActive ?? 0) - (second.lastActive ?? 0);
  if (activity !== 0) return activity > 0;
  if (first.ours !== second.ours) return first.ours;
  return (first.added ?? Number.MAX_SAFE_INTEGER) <= (second.added ?? Number.MAX_SAFE_INTEGER);
}
