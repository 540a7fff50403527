import { canonicalName } from '../../../../shared/domain/domains/canonical-name';
import { Refused } from '../../failures';
import type { Services } from '../../services';
import type { Unit } from '../../unit';
import { entryOf } from './change-token';
import { updateDomain } from './queries';
import { type DomainRef, findDomain } from './read-domains';
import { retireTokens } from './token-queries';

/** Lets the system's resolver speak for this domain; the reason is kept with the decision. */
export async function acceptSystemResolver(
  unit: Unit,
  ask: DomainRef & { readonly reason: string },
): Promise<void> {
  const row = await findDomain(unit.write, ask);
  await updateDomain(unit.write, row.id, { system_resolver_accepted: 1 });
  await unit.audit({ ...entryOf(row, 'domains.acceptSystemResolver'), reason: ask.reason });
}

/**
 * Removes a domain: its tokens die, its claims end, its history stays.
 * @returns how many claims ended
 * @throws Refused when the typed name is not the domain's
 */
export async function removeDomain(
  unit: Unit,
  ask: DomainRef & { readonly typedName: string },
  claims: Services['claims'],
): Promise<number> {
  const row = await findDomain(unit.write, ask);
  const typed = canonicalName(ask.typedName);
  if (!typed.ok || typed.ascii !== row.name) {
    throw new Refused(
      null,
      'The typed name is not the name of this domain.',
      `Type ${row.unicode_name} to remove it.`,
    );
  }
  const released = await claims.releaseDomain(unit, { domainId: row.id, cause: 'removal' });
  await retireTokens(unit.write, row.id, unit.now, null);
  await updateDomain(unit.write, row.id, {
    state: 'removed',
    removed_at: unit.now,
    next_check_at: null,
    lapses_at: null,
  });
  await unit.audit({ ...entryOf(row, 'domains.remove'), before: { state: row.state }, after: { released } });
  return released;
}
