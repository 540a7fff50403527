import type { ItemReason } from '../../../../shared/domain/jobs/job-item';
import { permission, reasonOf } from '../../../../shared/domain/operations/permission';
import { permissionFacts } from '../../permission-facts';
import type { LedgerRow } from './queries';

/** Why the admin may not cancel a running deletion (rules M1, M2): what the plan of a cancelling would say too. */
export function cancelRefusal(row: LedgerRow): ItemReason | null {
  const may = permission('cancel-deletion', permissionFacts(row.organization_id, row));
  return may.allowed ? null : reasonOf(may);
}
