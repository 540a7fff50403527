import { leftOf } from '../../../../../shared/domain/jobs/job-totals';
import { countItems } from '../../../jobs/count-items';
import { openReasonBook } from '../../../jobs/reason-book';
import type { Writer } from '../../../store/access';
import { jobsWithOpenItems, refuseItems, saveCounts } from './open-items-queries';

const reason = {
  rule: 'L2',
  sentence: 'The account was deleted and erased before its turn came.',
  nextStep: null,
} as const;

/**
 * Refuses what plans still hold for erased accounts: what was to be done to them is erased with them, and their jobs
 * must add up all the same (rule E2).
 * @param exceptJobId the job that erases, whose own items are settled by it
 */
export async function refuseOpenItems(
  write: Writer,
  keys: readonly number[],
  exceptJobId: string,
): Promise<void> {
  for (const { id, isPlan } of await jobsWithOpenItems(write, keys, exceptJobId)) {
    const book = await openReasonBook(write, id);
    const number = book.numberOf(reason);
    await book.save();
    await refuseItems(write, id, keys, number);
    const totals = await countItems(write, id);
    await saveCounts(write, id, {
      totals: JSON.stringify(totals),
      ...(isPlan ? { total: leftOf(totals) } : {}),
    });
  }
}
