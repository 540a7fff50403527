import type { Unit } from '../../unit';
import { provedDomains } from './book-queries';
import { moveClaims, openClaims } from './change-queries';

/** Account key to the names of the domains its claim rests on, before and after; absent where nothing moved. */
export type MovedClaims = ReadonlyMap<number, { readonly from: string; readonly to: string }>;

interface Arrival {
  readonly account: number;
  /** The domain of the new address. */
  readonly domain: string;
}

/**
 * Lets the open claims of accounts follow them to the domain of their new address. A claim rests on a domain and
 * ends with it (rule K5): left behind, it would end when somebody removes the old domain, although the new one is
 * proved by the same organization.
 */
export async function followDomains(
  unit: Unit,
  organizationId: string,
  arrivals: readonly Arrival[],
): Promise<MovedClaims> {
  const domains = new Map(
    (await provedDomains(unit.write, organizationId)).map(({ id, name }) => [name, id]),
  );
  const claims = await openClaims(
    unit.write,
    organizationId,
    arrivals.map(({ account }) => account),
  );
  const targets = new Map(arrivals.map(({ account, domain }) => [account, domain]));
  const byDomain = new Map<string, string[]>();
  const moved = new Map<number, { from: string; to: string }>();
  for (const { id, key, domain: from } of claims) {
    const to = targets.get(key);
    const domainId = to === undefined ? undefined : domains.get(to);
    if (to === undefined || domainId === undefined || to === from) continue;
    const claimsThere = byDomain.get(domainId) ?? [];
    claimsThere.push(id);
    byDomain.set(domainId, claimsThere);
    moved.set(key, { from, to });
  }
  for (const [domainId, ids] of byDomain) await moveClaims(unit.write, domainId, ids);
  return moved;
}
