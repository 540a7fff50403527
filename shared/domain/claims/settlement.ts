import { z } from 'zod';
import { type JobTotals, leftOf } from '../jobs/job-totals';

const count = z.number().int();

/**
 * The proof of a run (rule E2): `planned = done + unchanged + refused + noLongerHolds + failed`, counted from what
 * was written, not from what was meant.
 */
export const Settlement = z.strictObject({
  planned: count,
  done: count,
  /** What the plan itself said needs nothing, or is refused. */
  unchanged: count,
  refused: count,
  /** What the plan called ready, and was not any more when its turn came. */
  noLongerHolds: count,
  /** What went wrong, and can be tried again; none in runs of versions that took back everything then. */
  failed: count.default(0),
});
export type Settlement = z.infer<typeof Settlement>;

/** What a plan said when its run was started. */
export const PlannedCounts = z.strictObject({ accounts: count, unchanged: count, refused: count });
export type PlannedCounts = z.infer<typeof PlannedCounts>;

/**
 * What a run came to.
 * @param planned what the plan said of all its accounts; only those it called ready are in the journal
 * @param journal counted from the journal at the end
 * @throws Error when the two do not add up, or when something is left to do
 */
export function settlementOf(planned: PlannedCounts, journal: JobTotals): Settlement {
  const settlement = {
    planned: planned.accounts,
    done: journal.succeeded,
    unchanged: planned.unchanged,
    refused: planned.refused,
    noLongerHolds: journal.unchanged + journal.refused,
    failed: journal.failed,
  };
  if (leftOf(journal) > 0 || !provesItself(settlement)) {
    throw new Error(
      `The run does not add up: ${JSON.stringify(settlement)}, journal ${JSON.stringify(journal)}`,
    );
  }
  return settlement;
}

export function provesItself({
  planned,
  done,
  unchanged,
  refused,
  noLongerHolds,
  failed,
}: Settlement): boolean {
  return planned === done + unchanged + refused + noLongerHolds + failed;
}
