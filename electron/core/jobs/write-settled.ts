import type { Writer } from '../store/access';
import { writeOutcomeRun, writeOutcomes } from './journal-queries';
import { partOutcomes } from './outcome-runs';
import { openReasonBook } from './reason-book';
import type { SettledItem } from './run';

/**
 * Writes outcomes of started items, with as few statements as they allow.
 * @param items in the order of their positions
 * @returns how many were written; fewer than given means that one had an outcome already
 */
export async function writeSettled(
  write: Writer,
  jobId: string,
  items: readonly SettledItem[],
): Promise<number> {
  const { runs, single } = partOutcomes(items);
  let written = 0;
  for (const run of runs) written += await writeOutcomeRun(write, jobId, run);
  if (single.length === 0) return written;
  const reasons = await openReasonBook(write, jobId);
  const rows = single.map(({ position, state, reason, before, after }) => {
    const number = reason ? reasons.numberOf(reason) : null;
    return [position, state, number, json(before), json(after)] as const;
  });
  await reasons.save();
  return written + (await writeOutcomes(write, jobId, rows));
}

function json(value: unknown): string | null {
  return value === undefined || value === null ? null : JSON.stringify(value);
}
