import { dayLength } from '../../../../../shared/domain/deletions/grace';
import { leftOf } from '../../../../../shared/domain/jobs/job-totals';
import type { CoreContext } from '../../../call-context';
import type { DueTask } from '../../../due-work';
import { type DueDeletion, dueDeletions } from './due-queries';

/** Items of a plan written at once. */
const batch = 2_000;

/**
 * Begins the erasure of accounts whose 14 days are over (rule L2), one job per organization. Looked at when the
 * program starts, too: the grace runs while it is closed.
 */
export function finishDueDeletions(context: () => CoreContext): DueTask {
  return {
    name: 'deletions',
    async runDue() {
      const { read, ports, transact, jobs } = context();
      const now = ports.clock.now();
      // Looked for outside of a transaction first: nearly always there is nothing, and nobody must wait for that.
      if ((await dueDeletions(read, now, now - dayLength)).length === 0) return;
      await transact({ title: 'Look for deletions that are due', wait: 'patient' }, async (unit) => {
        const due = await dueDeletions(unit.write, unit.now, unit.now - dayLength);
        for (const [organizationId, deletions] of byOrganization(due)) {
          await jobs.begin(
            unit,
            {
              organizationId,
              kind: 'finish-deletion',
              title: (totals) => titleOf(leftOf(totals)),
              reason: 'The 14 days in which the deletion could be cancelled are over.',
            },
            async (writer) => {
              for (let at = 0; at < deletions.length; at += batch) {
                const items = deletions.slice(at, at + batch);
                await writer.items(items.map((one) => ({ accountKey: one.account_key, state: 'ready' })));
              }
            },
          );
        }
      });
    },
  };
}

function byOrganization(due: readonly DueDeletion[]): Map<string, DueDeletion[]> {
  return Map.groupBy(due, ({ organization_id }) => organization_id);
}

function titleOf(accounts: number): string {
  return accounts === 1
    ? 'Erase 1 account after its deletion'
    : `Erase ${accounts.toLocaleString('en')} accounts after their deletion`;
}
