import { Deletion } from '../../../../shared/contract/deletions';
import { isErasedAddress } from '../../../../shared/domain/deletions/erased-account';
import { cancelRefusal } from './cancel-refusal';
import type { LedgerRow } from './queries';

/** A row of the ledger as screens get it: the placeholder of an erased address is nobody's to see. */
export function deletionOfRow(row: LedgerRow): Deletion {
  return Deletion.parse({
    id: row.id,
    accountId: row.account_id,
    name: row.name,
    email: isErasedAddress(row.email) ? null : row.email,
    startedAt: row.started_at,
    startedBy: row.started_by,
    reason: row.reason,
    jobId: row.job_id,
    dueAt: row.due_at,
    held: row.held === 1,
    cancelRefusal: row.ended_at === null ? cancelRefusal(row) : null,
    end: row.ended_at === null ? null : { at: row.ended_at, by: row.ended_by },
  });
}
