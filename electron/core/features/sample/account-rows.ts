import { readEmailAddress } from '../../../../shared/domain/accounts/email-address';
import type { SampleImport } from '../../../../shared/domain/sample/imports';
import type { SampleAccount } from '../../../../shared/domain/sample/sample-account';
import type { SampleOrganization } from '../../../../shared/domain/sample/sample-organization';
import { flagOf } from '../../store/flags';
import type { Row } from './queries';

/**
 * One account as its last import left it.
 *
 * @param first the import that brought it
 */
export function accountRow(
  account: SampleAccount,
  sample: SampleOrganization,
  first: SampleImport,
): Row<'accounts'> {
  const email = readEmailAddress(account.email);
  if (email === null) throw new Error(`${account.email} is not an address.`);
  const last = lastImportOf(account, sample, first);
  return {
    organization_id: sample.id,
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
    email_confirmed: flagOf(account.emailConfirmed),
    reported_claim: account.reportedClaim,
    billable: flagOf(account.billable),
    two_step: flagOf(account.twoStep),
    policy: account.policy,
    apps: JSON.stringify(account.apps),
    groups: JSON.stringify(account.groups),
    source: last.variant,
    first_import_id: first.id,
    last_import_id: last.id,
    absent_since: account.absent ? sample.timeline.newestImport : null,
    managed_by: null,
  };
}

/** The newest file that lists the account; what a claim arrived with later is not in the managed accounts yet. */
function lastImportOf(
  account: SampleAccount,
  { imports, timeline }: SampleOrganization,
  first: SampleImport,
): SampleImport {
  if (account.absent || first.at === timeline.newestImport) return first;
  const variant = account.reportedClaim === 'this-organization' ? 'managed-accounts' : 'users';
  return imports.filter((taken) => taken.variant === variant).at(-1) ?? first;
}
