import type { BookAccount } from '../../../../shared/domain/emails/address-book';
import type { Manager } from '../../../../shared/domain/permissions/actor';
import type { AccountRow } from './book-queries';

/** An account of the store as the rules about addresses see it. */
export function bookAccount(organizationId: string, row: AccountRow): BookAccount {
  return {
    account: row.key,
    address: { address: row.email, key: row.email_key, domain: row.domain },
    facts: {
      manager: managerOf(organizationId, row.managed_by),
      status: row.status,
      emailConfirmed: row.email_confirmed === null ? null : row.email_confirmed === 1,
      syncedFromIdentityProvider: row.synced === null ? null : row.synced === 1,
    },
    until: row.due_at,
  };
}

function managerOf(organizationId: string, managedBy: string | null): Manager {
  if (managedBy === null) return 'nobody';
  return managedBy === organizationId ? 'this-organization' : 'another-organization';
}
