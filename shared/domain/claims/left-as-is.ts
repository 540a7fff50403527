import type { ItemReason } from '../jobs/job-item';
import { type ClaimReason, claimReasonTexts, verdictOf } from './claim-reason';

/** An account that a run does not touch, as the journal of a job keeps it. */
export interface LeftAsIs {
  readonly state: 'unchanged' | 'refused';
  readonly reason: ItemReason;
}

/**
 * Judges one account of a run: null while it is ready and may be touched, otherwise why it is left as it is
 * (rules K1, K2, K3, K5).
 * @param now what holds of the account; null when it is gone from the store
 */
export function leftAsIs(now: ClaimReason | null): LeftAsIs | null {
  if (now === null) return { state: 'refused', reason: gone };
  if (verdictOf(now) === 'ready') return null;
  const { rule, sentence, nextStep, verdict } = claimReasonTexts[now];
  const state = verdict === 'unchanged' ? 'unchanged' : 'refused';
  return { state, reason: { rule, sentence, nextStep } };
}

const gone: ItemReason = {
  rule: null,
  sentence: 'The account is not in the store any more.',
  nextStep: 'Leave it out.',
};

/** An account whose claim was to be taken back, and which is no longer claimed, or claimed anew. */
export const endedBefore: LeftAsIs = {
  state: 'unchanged',
  reason: { rule: 'K1', sentence: 'The claim that is taken back has ended already.', nextStep: null },
};
