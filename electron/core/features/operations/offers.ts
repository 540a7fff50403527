import type { Offer } from '../../../../shared/contract/operations';
import { blockersOf } from '../../../../shared/domain/operations/blockers';
import { cautionsOf } from '../../../../shared/domain/operations/cautions';
import { operationKinds } from '../../../../shared/domain/operations/operation';
import { type OfferKind, permission } from '../../../../shared/domain/operations/permission';
import type { Reader } from '../../store/access';
import { circumstances, knownAccounts } from './account-facts';
import { cautionRow } from './facts-queries';
import { type OfAccount, requireAccountKey } from './require-account';

/** In the order of the account's page. */
const offered: readonly OfferKind[] = [...operationKinds, 'change-email'];

/**
 * What an admin may do to one account now: the answer of the matrix, what stands in the way, what to look at.
 * @param now UTC milliseconds
 * @throws NotFound
 */
export async function offersFor(read: Reader, of: OfAccount, now: number): Promise<Offer[]> {
  const key = await requireAccountKey(read, of);
  const around = { ...(await circumstances(read, of.organizationId, now)), repositoriesAccepted: false };
  const facts = (await knownAccounts(read, of.organizationId, 'deactivate', [key])).get(key)?.facts;
  if (!facts) return [];
  const caution = await cautionRow(read, key);
  return offered.map((kind) => {
    const { allowed, rule, reason, effects } = permission(kind, facts);
    const blockers = allowed && kind !== 'change-email' ? blockersOf(kind, facts, around) : [];
    const [blocker] = blockers;
    const cautions = allowed
      ? cautionsOf(kind, { ...facts, ...caution, lastActive: caution.last_active_at }, now)
      : [];
    return blocker
      ? {
          kind,
          allowed: false,
          rule: 'L3',
          reason: blocker.reason,
          effects: [...effects],
          blockers,
          cautions,
        }
      : { kind, allowed, rule, reason, effects: [...effects], blockers, cautions };
  });
}
