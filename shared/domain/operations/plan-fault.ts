import { removes } from './blockers';
import type { BlockerOverride, Operation } from './operation';

/** Most accounts that one plan gives a picture: each keeps a copy, and the journal another. */
export const mostPictures = 1_000;

export interface PlanFault {
  readonly rule: 'L1' | 'L3' | null;
  readonly reason: string;
  readonly nextStep: string;
}

interface PlanAsk {
  readonly operation: Operation;
  readonly accounts: number;
  readonly reason: string | null;
  readonly override: BlockerOverride | null;
}

/** What is wrong with a plan as a whole, before any account is looked at; null where nothing is. */
export function planFault({ operation, accounts, reason, override }: PlanAsk): PlanFault | null {
  const { kind } = operation;
  if (accounts === 0) {
    return { rule: null, reason: 'No account is selected.', nextStep: 'Select accounts, then plan again.' };
  }
  if (kind === 'deactivate' && reason === null) {
    return {
      rule: 'L1',
      reason: 'A deactivation needs a reason, which the audit trail keeps.',
      nextStep: 'Write why, then plan again.',
    };
  }
  if (override !== null && !removes(kind)) {
    return {
      rule: 'L3',
      reason: 'Only a deactivation and a deletion are held up by private repositories.',
      nextStep: 'Plan again without the typed address.',
    };
  }
  if (override !== null && accounts !== 1) {
    return {
      rule: 'L3',
      reason: 'Private repositories that were not moved can be accepted for one account at a time.',
      nextStep: 'Plan these accounts one by one.',
    };
  }
  if (accounts > 1 && setsName(operation)) {
    return {
      rule: null,
      reason: `All ${accounts.toLocaleString('en')} accounts would get the same name.`,
      nextStep: 'Change names one account at a time.',
    };
  }
  if (kind === 'change-picture' && operation.picture !== null && accounts > mostPictures) {
    return {
      rule: null,
      reason: `One plan gives a picture to at most ${mostPictures.toLocaleString('en')} accounts.`,
      nextStep: 'Choose fewer accounts.',
    };
  }
  return null;
}

/** The override names another address than the account's. */
export const otherAddressTyped: PlanFault = {
  rule: 'L3',
  reason: 'The typed address is not the address of this account.',
  nextStep: 'Type the whole address as it stands on the account’s page.',
};

function setsName(operation: Operation): boolean {
  if (operation.kind !== 'edit-profile') return false;
  const { name, nickname } = operation.change;
  return name !== undefined || (nickname !== undefined && nickname !== '');
}
