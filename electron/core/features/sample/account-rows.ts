import { readEmailAddress } from '../../../../shared/domain/accounts/email-address';
import type { SampleAccount } from '../../../../shared/domain/sample/sample-account';
import type { Row } from './queries';

/** What the sample knows of the imports that brought an account. */
export interface Arrival {
  readonly organizationId: string;
  readonly firstImportId: string;
  readonly lastImportId: string;
  readonly lastImportAt: number;
}

/** One account as its last import left it. */
export function accountRow(account: SampleAccount, arrival: Arrival): Row<'accounts'> {
  const email = readEmailAddress(account.email);
  if (email === null) throw new Error(`${account.email} is not an address.`);
  return {
    organization_id: arrival.organizationId,
    id: account.id,
    name: account.name,
    email: email.address,
    email_key: email.key,
    domain: email.domain,
    status: account.status ?? 'active',
    role: account.role ?? 'none',
    last_active_at: account.lastActive,
    activity_known: 1,
    added_at: account.added,
    email_confirmed: flag(account.emailConfirmed),
    reported_claim: account.reportedClaim,
    billable: flag(account.billable),
    two_step: flag(account.twoStep),
    policy: account.policy,
    apps: JSON.stringify(account.apps),
    groups: JSON.stringify(account.groups),
    source: sourceOf(account),
    first_import_id: arrival.firstImportId,
    last_import_id: arrival.lastImportId,
    absent_since: account.absent ? arrival.lastImportAt : null,
    managed_by: null,
  };
}

/** The kind of export that last spoke of an account. */
export function sourceOf({ reportedClaim }: SampleAccount): 'managed-accounts' | 'domain-accounts' | 'users' {
  if (reportedClaim === 'this-organization') return 'managed-accounts';
  return reportedClaim === 'another-organization' ? 'domain-accounts' : 'users';
}

function flag(value: boolean | null): 0 | 1 | null {
  return value === null ? null : value ? 1 : 0;
}
