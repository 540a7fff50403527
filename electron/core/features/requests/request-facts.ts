import { readEmailAddress } from '../../../../shared/domain/accounts/email-address';
import { managerSeenBy } from '../../../../shared/domain/permissions/actor';
import type { PermissionFacts } from '../../../../shared/domain/permissions/permission-facts';
import {
  type Consequence,
  consequencesOf,
  type RequestFacts,
} from '../../../../shared/domain/requests/consequences';
import type { RequestKind } from '../../../../shared/domain/requests/request';
import type { Reader } from '../../store/access';
import { type AccountRow, accountByAddress, isExcepted, provedDomain } from './facts-queries';

/** An account as the matrix sees it from its organization. */
export function permissionsOf(account: AccountRow): PermissionFacts & Pick<AccountRow, 'status'> {
  return {
    manager: managerSeenBy(account.organization_id, account.managed_by),
    status: account.status,
    emailConfirmed: flag(account.email_confirmed),
    syncedFromIdentityProvider: flag(account.synced),
  };
}

function flag(value: 0 | 1 | null): boolean | null {
  return value === null ? null : value === 1;
}

/** What an approval brings for an account as the store knows it now. */
export async function storedConsequences(
  read: Reader,
  { kind, wanted, account }: { kind: RequestKind; wanted: string | null; account: AccountRow },
  now: number,
): Promise<{ readonly consequences: readonly Consequence[]; readonly takenBack: boolean }> {
  const { organization_id: organizationId, email_key: emailKey, domain } = account;
  const own = await provedDomain(read, organizationId, domain);
  const excepted = await isExcepted(read, organizationId, emailKey, now);
  const facts: RequestFacts = {
    account: permissionsOf(account),
    emailKey,
    claimMode: own?.mode ?? null,
    excepted,
    target: wanted === null ? null : await targetOf(read, account, wanted),
  };
  const takenBack = kind === 'release' && own?.mode === 'automatic' && !excepted;
  return { consequences: consequencesOf(kind, facts), takenBack };
}

async function targetOf(read: Reader, account: AccountRow, wanted: string): Promise<RequestFacts['target']> {
  const address = readEmailAddress(wanted);
  if (address === null) return { address: wanted, domain: null, holder: null };
  const domain = await provedDomain(read, account.organization_id, address.domain);
  const held = await accountByAddress(read, account.organization_id, address.key);
  const holder =
    held === undefined || held.key === account.key
      ? null
      : { facts: permissionsOf(held), until: held.due_at };
  return { address: address.address, domain, holder };
}
