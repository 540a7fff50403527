import type { JobId } from '../../../../shared/domain/ids';
import type { CallContext } from '../../call-context';
import { NotFound, Refused } from '../../failures';
import { startAtOnce } from '../../jobs/start-at-once';
import { findDeletion, keysOfRunning, onlyItemOf } from './queries';

const operation = { kind: 'cancel-deletion' } as const;

/**
 * Cancels one deletion at once (rule L2), as a job of a single account, so that it is journaled like any other.
 * @throws NotFound, or Refused where it has ended or the matrix says no
 */
export async function cancelDeletion(
  context: CallContext,
  { organizationId, deletionId }: { organizationId: string; deletionId: string },
): Promise<{ jobId: JobId; runs: boolean }> {
  return context.change(async (unit) => {
    const row = await findDeletion(unit.write, organizationId, deletionId);
    if (!row) throw new NotFound('This deletion');
    if (row.ended_at !== null) throw ended(row.ended_by);
    const { jobId } = await context.services.operations.plan(unit, {
      organizationId,
      operation,
      accountKeys: [row.account_key],
      reason: null,
      override: null,
    });
    const item = await onlyItemOf(unit.write, jobId);
    if (item?.state !== 'ready') {
      throw new Refused(
        item?.rule ?? null,
        item?.sentence ?? 'There is nothing to cancel on this account.',
        item?.next_step ?? 'Look at the account.',
      );
    }
    return { jobId, runs: await startAtOnce(unit, context.jobs, jobId) };
  });
}

/**
 * Makes the plan that cancels several deletions, to be looked at and run on its own page.
 * @throws Refused where none of them runs any more
 */
export async function planCancel(
  context: CallContext,
  { organizationId, deletionIds }: { organizationId: string; deletionIds: readonly string[] | null },
): Promise<{ jobId: JobId }> {
  return context.change(async (unit) => {
    const accountKeys = await keysOfRunning(unit.write, organizationId, deletionIds);
    if (accountKeys.length === 0) {
      throw new Refused(null, 'None of these deletions runs any more.', 'Look at the ended ones.');
    }
    const { jobId } = await context.services.operations.plan(unit, {
      organizationId,
      operation,
      accountKeys,
      reason: null,
      override: null,
    });
    return { jobId };
  });
}

function ended(by: 'cancel' | 'finish' | null): Refused {
  return by === 'finish'
    ? new Refused(
        'L2',
        'The 14 days are over and the account was erased. Nothing brings it back.',
        'Create a new account for the person in the service.',
      )
    : new Refused(null, 'This deletion was cancelled already.', 'Look at the account.');
}
