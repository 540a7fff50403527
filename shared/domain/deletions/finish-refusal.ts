import type { ItemReason } from '../jobs/job-item';
import { isDue } from './grace';

/** What is known of a deletion that is to be finished. */
export interface FinishSubject {
  readonly dueAt: number;
  /** Id of the organization that holds a claim; null for a personal account. */
  readonly managedBy: string | null;
  /** Whether a dispute about the account is open. */
  readonly disputed: boolean;
}

/** Why a deletion is not finished: nothing to do, or something stands in the way. Null lets it be finished. */
export type FinishRefusal = { readonly state: 'unchanged' | 'refused'; readonly reason: ItemReason } | null;

/**
 * Judges whether a deletion may be finished (rules L2, L3).
 * @param subject undefined where no deletion of the account runs any more
 * @param organizationId the organization that began it
 * @param now UTC milliseconds
 */
export function judgeFinish(
  subject: FinishSubject | undefined,
  organizationId: string,
  now: number,
): FinishRefusal {
  if (subject === undefined || !isDue(subject.dueAt, now)) {
    const sentence = 'The deletion was cancelled or is not due.';
    return { state: 'unchanged', reason: { rule: 'L2', sentence, nextStep: null } };
  }
  if (subject.disputed) {
    return {
      state: 'refused',
      reason: {
        rule: 'L3',
        sentence: 'A dispute about this account is open, so nothing of it is erased.',
        nextStep: 'Decide the dispute; after that the account is erased or its deletion can be cancelled.',
      },
    };
  }
  if (subject.managedBy !== null && subject.managedBy !== organizationId) {
    return {
      state: 'refused',
      reason: {
        rule: 'K1',
        sentence: 'Another organization has claimed this account since its deletion began.',
        nextStep:
          'Ask the admin of that organization to cancel the deletion, then import a newer export: an account that is active in it ends this deletion.',
      },
    };
  }
  return null;
}
