import type { AccountRowData } from '../../../../shared/domain/accounts/account-list';
import { isErasedAddress } from '../../../../shared/domain/deletions/erased-account';
import { booleanOf } from '../../store/flags';
import type { AccountsTable } from '../../store/schema/account-tables';

/** The columns a row is made of. */
type RowColumns = Pick<
  AccountsTable,
  | 'id'
  | 'name'
  | 'email'
  | 'managed_by'
  | 'status'
  | 'domain'
  | 'role'
  | 'last_active_at'
  | 'activity_known'
  | 'added_at'
  | 'email_confirmed'
  | 'source'
  | 'absent_since'
>;

/** A row of a list; whether the account is managed follows from its open claim (rule K1). */
export function accountRow(row: RowColumns): AccountRowData {
  // An erased account has a placeholder that keeps the store in order and is no address (rule L2).
  const erased = isErasedAddress(row.email);
  return {
    id: row.id,
    name: row.name,
    email: erased ? '' : row.email,
    kind: row.managed_by === null ? 'personal' : 'managed',
    managedBy: row.managed_by,
    status: row.status,
    domain: erased ? '' : row.domain,
    role: row.role,
    lastActive: row.last_active_at,
    activityKnown: row.activity_known === 1,
    added: row.added_at,
    emailConfirmed: booleanOf(row.email_confirmed),
    source: row.source,
    absentSince: row.absent_since,
  };
}
