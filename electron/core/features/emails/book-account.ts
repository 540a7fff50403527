import type { BookAccount } from '../../../../shared/domain/emails/address-book';
import { permissionFacts } from '../../permission-facts';
import type { AccountRow } from './book-queries';

/** An account of the store as the rules about addresses see it. */
export function bookAccount(organizationId: string, row: AccountRow): BookAccount {
  return {
    account: row.key,
    address: { address: row.email, key: row.email_key, domain: row.domain },
    facts: permissionFacts(organizationId, row),
    until: row.due_at,
  };
}
