import type { Writer } from '../../store/access';
import { jsonList } from '../../store/json-table';

/** Who stands in the ledger as having begun a deletion, where it was not an admin. */
export const begunByOwner = 'The owner';

interface NewDeletion {
  readonly id: string;
  readonly organizationId: string;
  readonly accountKey: number;
}

export async function insertDeletions(
  write: Writer,
  deletions: readonly NewDeletion[],
  { startedAt, dueAt }: { startedAt: number; dueAt: number },
): Promise<void> {
  await write
    .insertInto('deletions')
    .values(
      deletions.map(({ id, organizationId, accountKey }) => ({
        id,
        organization_id: organizationId,
        account_key: accountKey,
        started_at: startedAt,
        started_by: begunByOwner,
        due_at: dueAt,
      })),
    )
    .execute();
}

export async function endDeletions(write: Writer, keys: readonly number[], at: number): Promise<void> {
  await write
    .updateTable('deletions')
    .set({ ended_at: at, ended_by: 'cancel' })
    .where('account_key', 'in', jsonList(keys))
    .where('ended_at', 'is', null)
    .execute();
}
