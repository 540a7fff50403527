import { z } from 'zod';
import { type ClaimReason, verdictOf } from './claim-reason';

/** What became of one account between two evaluations of the same plan. */
export const evaluationChanges = [
  'appeared',
  'left',
  'became-ready',
  'no-longer-ready',
  'other-reason',
] as const;
export const EvaluationChange = z.enum(evaluationChanges);
export type EvaluationChange = z.infer<typeof EvaluationChange>;

export const evaluationChangeLabels = {
  appeared: 'New in the plan',
  left: 'No longer in the plan',
  'became-ready': 'Now ready',
  'no-longer-ready': 'No longer ready',
  'other-reason': 'Other reason',
} as const satisfies Record<EvaluationChange, string>;

/**
 * Compares what a saved evaluation said of one account with what a new one says.
 * @param before null when the saved one did not hold the account
 * @param after null when the new one does not hold it
 * @returns null when nothing changed
 */
export function compareReasons(
  before: ClaimReason | null,
  after: ClaimReason | null,
): EvaluationChange | null {
  if (before === after) return null;
  if (before === null) return 'appeared';
  if (after === null) return 'left';
  const wasReady = verdictOf(before) === 'ready';
  const isReady = verdictOf(after) === 'ready';
  if (wasReady === isReady) return 'other-reason';
  return isReady ? 'became-ready' : 'no-longer-ready';
}
