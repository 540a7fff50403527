import { deletionDue } from '../../../../shared/domain/deletions/grace';
import { Refused } from '../../failures';
import type { Unit } from '../../unit';
import { auditOwnAct } from './audit-own-act';
import { endDeletions, insertDeletions } from './deletion-queries';
import { ownAccountFor } from './own-account';
import { updateRows } from './own-rows-queries';
import { typedAddress } from './typed-address';

/**
 * Starts the deletion of a personal account (rule L2).
 * @returns the last instant to cancel, UTC milliseconds
 * @throws Refused where the matrix says no, a dispute is open (rule L3) or the address was not typed once more
 */
export async function deleteOwnAccount(
  unit: Unit,
  { email, typedEmail }: { email: string; typedEmail: string },
): Promise<{ dueAt: number }> {
  const address = typedAddress(email);
  const account = await ownAccountFor(unit.write, address.key, 'delete-account', unit.now);
  if (typedAddress(typedEmail).key !== address.key) {
    throw new Refused(
      'L2',
      'The address typed to confirm is not that of the account.',
      `Type ${address.address} to delete this account.`,
    );
  }
  const dueAt = deletionDue(unit.now);
  await insertDeletions(
    unit.write,
    account.rows.map(({ key, organization_id }) => ({
      id: unit.newId(),
      organizationId: organization_id,
      accountKey: key,
    })),
    { startedAt: unit.now, dueAt },
  );
  await updateRows(
    unit.write,
    account.rows.map(({ key }) => key),
    { status: 'deletion-pending' },
  );
  await auditOwnAct(unit, account, {
    action: 'owner.deleteAccount',
    before: { status: account.facts.status },
    after: { status: 'deletion-pending', dueAt },
  });
  return { dueAt };
}

/** Cancels the deletion that the owner began; the account is active again (rule L2). */
export async function cancelOwnDeletion(unit: Unit, { email }: { email: string }): Promise<void> {
  const account = await ownAccountFor(unit.write, typedAddress(email).key, 'cancel-deletion', unit.now);
  const keys = account.rows.map(({ key }) => key);
  await endDeletions(unit.write, keys, unit.now);
  await updateRows(unit.write, keys, { status: 'active' });
  await auditOwnAct(unit, account, {
    action: 'owner.cancelDeletion',
    before: { status: 'deletion-pending' },
    after: { status: 'active' },
  });
}
