import { z } from 'zod';
import { type ItemState, itemStates } from './job-item';

const Count = z.number().int().nonnegative();

/** How many items of a job stand in which state. */
export const JobTotals = z.object({
  ready: Count,
  started: Count,
  succeeded: Count,
  unchanged: Count,
  refused: Count,
  failed: Count,
});
export type JobTotals = z.infer<typeof JobTotals>;

export const noItems: JobTotals = { ready: 0, started: 0, succeeded: 0, unchanged: 0, refused: 0, failed: 0 };

/** Everything the plan held, whatever became of it. */
export function plannedOf(totals: JobTotals): number {
  return itemStates.reduce((sum, state) => sum + totals[state], 0);
}

/** What still waits for its turn; a crash leaves `started` behind, which is done again. */
export function leftOf({ ready, started }: JobTotals): number {
  return ready + started;
}

/** The items that have an outcome. */
export function settledOf(totals: JobTotals): number {
  return plannedOf(totals) - leftOf(totals);
}

/**
 * The proof of a finished job (rule E2): planned = succeeded + unchanged + refused + failed, with nothing left.
 * @param planned counted when the plan was made
 * @param totals counted from the journal at the end
 */
export function provesItself(planned: number, totals: JobTotals): boolean {
  return leftOf(totals) === 0 && settledOf(totals) === planned;
}

/** Moves items from one state to others, for totals that are kept up while a job runs. */
export function moved(totals: JobTotals, from: ItemState, to: readonly ItemState[]): JobTotals {
  const next = { ...totals, [from]: totals[from] - to.length };
  for (const state of to) next[state] += 1;
  return next;
}
