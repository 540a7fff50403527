import { arrivalWarning } from '../../../../shared/domain/owner/control/arrival';
import { refuseAddress } from '../../../../shared/domain/owner/control/refuse-address';
import { Refused } from '../../failures';
import type { ClaimServices } from '../../services';
import type { Reader } from '../../store/access';
import type { Unit } from '../../unit';
import { auditOwnAct } from './audit-own-act';
import { type OwnAccount, ownAccount, ownAccountFor } from './own-account';
import { domainAhead, heldByAnother, updateRows } from './own-rows-queries';
import { typedAddress } from './typed-address';

/** Says what becomes of an account at the domain of a new address, before it is changed (rule K4). */
export async function lookAhead(read: Reader, { email, newEmail }: { email: string; newEmail: string }) {
  const next = typedAddress(newEmail);
  const account = await ownAccount(read, typedAddress(email).key);
  const ahead = await domainAhead(read, next.domain, account ? idsOf(account) : []);
  return { email: next.address, ...arrivalWarning(ahead) };
}

/**
 * Changes the address of a personal account to any other (rule K4). Where the new domain claims every account, the
 * account is claimed with the same change.
 * @returns the address as it was understood, and the organization that has claimed the account
 * @throws Refused where the matrix says no or another account holds the address (rule L4)
 */
export async function changeOwnEmail(
  unit: Unit,
  claims: ClaimServices,
  { email, newEmail }: { email: string; newEmail: string },
): Promise<{ email: string; claimedBy: string | null }> {
  const current = typedAddress(email);
  const next = typedAddress(newEmail);
  const account = await ownAccountFor(unit.write, current.key, 'change-email', unit.now);
  const refusal = refuseAddress({
    currentKey: current.key,
    newKey: next.key,
    held: await heldByAnother(unit.write, next.key, idsOf(account)),
  });
  if (refusal) throw new Refused(refusal.rule, refusal.sentence, refusal.nextStep ?? '');
  await updateRows(
    unit.write,
    account.rows.map(({ key }) => key),
    // The service takes a new address only once its owner has confirmed it.
    { email: next.address, email_key: next.key, domain: next.domain, email_confirmed: 1 },
  );
  await auditOwnAct(unit, account, {
    action: 'owner.changeEmail',
    before: { email: account.row.email },
    after: { email: next.address },
  });
  return { email: next.address, claimedBy: await claimedOnArrival(unit, claims, account) };
}

async function claimedOnArrival(
  unit: Unit,
  claims: ClaimServices,
  { rows }: OwnAccount,
): Promise<string | null> {
  for (const { key: accountKey, organization_id: organizationId, organization } of rows) {
    if ((await claims.claimArrival(unit, { organizationId, accountKey })) !== null) return organization;
  }
  return null;
}

function idsOf({ rows }: OwnAccount): string[] {
  return rows.map(({ id }) => id);
}
