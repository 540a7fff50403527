import { readEmailAddress } from '../../../../shared/domain/accounts/email-address';
import {
  type Consequence,
  consequencesOf,
  type RequestFacts,
} from '../../../../shared/domain/requests/consequences';
import type { RequestKind } from '../../../../shared/domain/requests/request';
import { permissionFacts } from '../../permission-facts';
import type { Reader } from '../../store/access';
import { type AccountRow, accountByAddress, isExcepted, provedDomain } from './facts-queries';

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
    account: permissionFacts(account.organization_id, account),
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
      : { facts: permissionFacts(account.organization_id, held), until: held.due_at };
  return { address: address.address, domain, holder };
}
