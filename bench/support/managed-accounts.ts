import type { Store } from '../../electron/core/store/open-store';
import { addBenchDomain, benchDomainId } from './bench-domain';
import { benchOrganization } from './populate';

/** Makes so many accounts managed and free of anything that would stand in the way of an operation. */
export function manageAccounts(store: Store, accounts: number): void {
  addBenchDomain(store, accounts);
  const { raw } = store.writer;
  raw
    .prepare("UPDATE accounts SET status = 'active', role = 'member', email_confirmed = 1 WHERE key <= ?")
    .run(accounts);
  raw
    .prepare(
      `INSERT INTO claims (id, organization_id, domain_id, account_id, from_at, origin)
       SELECT printf('claim%021d', key), '${benchOrganization}', '${benchDomainId}', id, 1, 'plan'
       FROM accounts WHERE key <= ?`,
    )
    .run(accounts);
}
