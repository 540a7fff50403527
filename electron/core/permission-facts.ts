import { managerSeenBy } from '../../shared/domain/permissions/actor';
import type { PermissionFacts } from '../../shared/domain/permissions/permission-facts';
import { booleanOf } from './store/flags';
import type { AccountsTable } from './store/schema/account-tables';

/** An account of the store as the matrix sees it from an organization. */
export function permissionFacts(
  organizationId: string,
  row: Pick<AccountsTable, 'managed_by' | 'status' | 'email_confirmed' | 'synced'>,
) {
  return {
    manager: managerSeenBy(organizationId, row.managed_by),
    status: row.status,
    emailConfirmed: booleanOf(row.email_confirmed),
    syncedFromIdentityProvider: booleanOf(row.synced),
  } satisfies PermissionFacts;
}
