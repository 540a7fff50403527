import type { DeletionServices } from '../../services';
import { endCancelled, runningOnActive } from './elsewhere-queries';

/** What other features may ask of the ledger. */
export const deletionServices: DeletionServices = {
  async endCancelledElsewhere(unit, { organizationId, importId, jobId }) {
    const ended = await runningOnActive(unit.write, organizationId);
    if (ended.length === 0) return 0;
    await endCancelled(
      unit.write,
      ended.map(({ id }) => id),
      unit.now,
    );
    return unit.auditMany(
      ended.map(({ account_id, email, due_at }) => ({
        organizationId,
        action: 'deletions.cancelledElsewhere',
        subject: { type: 'account', id: account_id, label: email },
        reason: 'An import says that the account is active, so its deletion was cancelled in the service.',
        before: { status: 'deletion-pending', dueAt: due_at },
        after: { status: 'active', importId },
        jobId,
      })),
    );
  },
};
