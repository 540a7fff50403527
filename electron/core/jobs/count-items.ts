import { setImmediate } from 'node:timers/promises';
import { type JobTotals, noItems } from '../../../shared/domain/jobs/job-totals';
import type { Reader } from '../store/access';
import { countItemsBetween, lastPosition } from './journal-queries';

/** Positions counted between two breaths of the event loop. */
const portion = 50_000;

/** Counts the journal itself: what the proof of a job rests on. */
export async function countItems(read: Reader, jobId: string): Promise<JobTotals> {
  const totals = { ...noItems };
  const last = (await lastPosition(read, jobId)) ?? -1;
  for (let behind = -1; behind < last; behind += portion) {
    for (const { state, count } of await countItemsBetween(read, jobId, behind, behind + portion)) {
      totals[state] += count;
    }
    await setImmediate();
  }
  return totals;
}
