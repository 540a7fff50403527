import type { ItemReason } from '../../../../shared/domain/jobs/job-item';
import { permission, reasonOf } from '../../../../shared/domain/operations/permission';
import { managerSeenBy } from '../../../../shared/domain/permissions/actor';
import type { LedgerRow } from './queries';

/** Why the admin may not cancel a running deletion (rules M1, M2): what the plan of a cancelling would say too. */
export function cancelRefusal(row: LedgerRow): ItemReason | null {
  const may = permission('cancel-deletion', {
    manager: managerSeenBy(row.organization_id, row.managed_by),
    status: row.status,
    emailConfirmed: flag(row.email_confirmed),
    syncedFromIdentityProvider: flag(row.synced),
  });
  return may.allowed ? null : reasonOf(may);
}

function flag(value: 0 | 1 | null): boolean | null {
  return value === null ? null : value === 1;
}
