import type { Reader, Writer } from '../../store/access';
import { jsonList } from '../../store/json-table';

/** Deletions that run on accounts which are active again. */
export async function runningOnActive(read: Reader, organizationId: string) {
  return read
    .selectFrom('deletions')
    .innerJoin('accounts', 'accounts.key', 'deletions.account_key')
    .select(['deletions.id', 'deletions.due_at', 'accounts.id as account_id', 'accounts.email'])
    .where('deletions.organization_id', '=', organizationId)
    .where('deletions.ended_at', 'is', null)
    .where('accounts.status', '=', 'active')
    .execute();
}

export async function endCancelled(write: Writer, ids: readonly string[], now: number): Promise<void> {
  await write
    .updateTable('deletions')
    .set({ ended_at: now, ended_by: 'cancel' })
    .where('id', 'in', jsonList(ids))
    .execute();
}
