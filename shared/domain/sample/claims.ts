import { day } from './days';
import type { SampleDomain } from './domains';
import type { SampleAccount } from './sample-account';
import { sampleId } from './sample-id';
import type { SeededRandom } from './seeded-random';
import { firstImportOf, type Timeline } from './timeline';

export interface SampleClaim {
  readonly id: string;
  readonly accountId: string;
  readonly domainId: string;
  readonly from: number;
  /** Null while the claim is open. */
  readonly to: number | null;
  readonly origin: 'plan' | 'automatic';
}

/** Instants at which bulk runs claimed accounts of a domain, counted back from the sample's present. */
const claimRunsDaysAgo = [304, 117] as const;
export const unclaimRunDaysAgo = 64;

/**
 * Claims what the cast says is claimed. Nobody reported as claimed elsewhere, nobody with a running exception,
 * and nobody twice (rules K1, K2).
 *
 * @param share share of the claimable accounts that end up claimed
 * @param excepted canonical addresses that are never claimed
 */
export function makeClaims(
  random: SeededRandom,
  domain: SampleDomain,
  accounts: readonly SampleAccount[],
  share: number,
  excepted: ReadonlySet<string>,
  timeline: Timeline,
): SampleClaim[] {
  const { verifiedAt } = domain;
  if (verifiedAt === null || share === 0) return [];
  const claimable = accounts.filter(
    (account) => account.reportedClaim !== 'another-organization' && !excepted.has(account.email),
  );
  return claimable.flatMap((account) => {
    if (!random.chance(share)) return [];
    const from = claimInstant(random, domain, verifiedAt, account, timeline);
    if (from === null) return [];
    const to = endInstant(random, domain, from, timeline);
    const origin = domain.registration.claimMode === 'automatic' ? 'automatic' : 'plan';
    return [{ id: sampleId(random, from), accountId: account.id, domainId: domain.id, from, to, origin }];
  });
}

function claimInstant(
  random: SeededRandom,
  domain: SampleDomain,
  verifiedAt: number,
  account: SampleAccount,
  timeline: Timeline,
): number | null {
  const known = firstImportOf(timeline, account.added ?? timeline.founded);
  if (domain.registration.claimMode === 'automatic') return Math.max(known, verifiedAt);
  // Mode "all" claims once (rule K3); hand-picked domains were claimed in waves.
  const waves = domain.registration.claimMode === 'all' ? claimRunsDaysAgo.slice(-1) : claimRunsDaysAgo;
  const runs = waves
    .map((days) => Math.max(timeline.now - days * day, verifiedAt + day))
    .filter((at) => at >= known);
  return runs.length === 0 ? null : random.pick(runs);
}

/** A few accounts of a hand-picked domain were handed back to their owners. */
function endInstant(
  random: SeededRandom,
  domain: SampleDomain,
  from: number,
  timeline: Timeline,
): number | null {
  const unclaimRun = timeline.now - unclaimRunDaysAgo * day;
  const handPicked = domain.registration.claimMode === 'selected';
  return handPicked && from < unclaimRun && random.chance(0.015) ? unclaimRun : null;
}
