import { setImmediate } from 'node:timers/promises';
import type { PlanWriter } from '../../jobs/plan-writer';
import type { Writer } from '../../store/access';
import type { EvaluationRef } from './entries-queries';
import { readyAccounts } from './run-queries';

/** Accounts written between two breaths of the event loop. */
const batch = 10_000;

/** Writes everything that a plan calls ready into the journal of its run; what it refuses stays with the plan. */
export async function fillWithReady(read: Writer, write: PlanWriter, of: EvaluationRef): Promise<void> {
  let after: number | null = -1;
  while (after !== null) {
    after = await write.accounts(readyAccounts(read, of, after, batch));
    await setImmediate();
  }
}
