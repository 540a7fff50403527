import type { AccountStatus } from '../../../../shared/domain/accounts/account';
import type { Writer } from '../../store/access';
import { jsonList, jsonRows, jsonTable } from '../../store/json-table';

export async function setStatus(
  write: Writer,
  keys: readonly number[],
  status: AccountStatus,
): Promise<void> {
  await write.updateTable('accounts').set({ status }).where('key', 'in', jsonList(keys)).execute();
}

/** @param rows account and the message shown to its person */
export async function keepDeactivations(
  write: Writer,
  of: { at: number; by: string; reason: string; jobId: string },
  rows: readonly (readonly [accountKey: number, message: string | null])[],
): Promise<void> {
  await write
    .insertInto('account_deactivations')
    .columns(['at', 'by', 'reason', 'job_id', 'account_key', 'message'])
    .expression(jsonRows([of.at, of.by, of.reason, of.jobId], rows))
    .onConflict((conflict) =>
      conflict.column('account_key').doUpdateSet((row) => ({
        at: row.ref('excluded.at'),
        by: row.ref('excluded.by'),
        reason: row.ref('excluded.reason'),
        job_id: row.ref('excluded.job_id'),
        message: row.ref('excluded.message'),
      })),
    )
    .execute();
}

interface NewDeletions {
  readonly organizationId: string;
  readonly startedAt: number;
  readonly by: string;
  readonly reason: string | null;
  readonly jobId: string;
  readonly dueAt: number;
}

/** Writes the ledger of running deletions (rule L2). @param rows id of the new row and its account */
export async function openDeletions(
  write: Writer,
  { organizationId, startedAt, by, reason, jobId, dueAt }: NewDeletions,
  rows: readonly (readonly [id: string, accountKey: number])[],
): Promise<void> {
  await write
    .insertInto('deletions')
    .columns([
      'organization_id',
      'started_at',
      'started_by',
      'reason',
      'job_id',
      'due_at',
      'id',
      'account_key',
    ])
    .expression(jsonRows([organizationId, startedAt, by, reason, jobId, dueAt], rows))
    .execute();
}

export async function cancelDeletions(write: Writer, keys: readonly number[], at: number): Promise<void> {
  await write
    .updateTable('deletions')
    .set({ ended_at: at, ended_by: 'cancel' })
    .where('account_key', 'in', jsonList(keys))
    .where('ended_at', 'is', null)
    .execute();
}

export async function setSynced(
  write: Writer,
  rows: readonly (readonly [accountKey: number, synced: 0 | 1 | null])[],
): Promise<void> {
  const marks = jsonTable<{ account_key: number; synced: 0 | 1 | null }>(['account_key', 'synced'], rows);
  await write
    .updateTable('accounts')
    .from(marks.as('mark'))
    .set((row) => ({ synced: row.ref('mark.synced') }))
    .whereRef('accounts.key', '=', 'mark.account_key')
    .execute();
}
