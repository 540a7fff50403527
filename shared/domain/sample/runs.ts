import type { PlanKind, PlanScope } from '../claims/plan-scope';
import { everyAccount } from '../claims/scope-rule';
import { headOffice } from './cast';
import type { SampleClaim } from './claims';
import type { SampleDomain } from './domains';
import { sampleId } from './sample-id';
import type { SeededRandom } from './seeded-random';

/** A plan of the sample; what was done with it stands in its run. */
export interface SamplePlan {
  readonly id: string;
  readonly kind: PlanKind;
  readonly name: string;
  readonly domainId: string;
  readonly scope: PlanScope;
}

/** Claims that began or ended together. */
export interface SampleRun {
  readonly at: number;
  readonly kind: PlanKind;
  readonly domain: SampleDomain;
  /** Null where an import brought the accounts to a domain in automatic mode. */
  readonly plan: (SamplePlan & { readonly jobId: string }) | null;
  readonly claims: readonly SampleClaim[];
}

const activeOnly: PlanScope = {
  kind: 'rule',
  rule: { ...everyAccount, statuses: ['active', 'deactivated'] },
};
const oldest: readonly { readonly name: string; readonly scope: PlanScope }[] = [
  { name: 'Head office, first wave', scope: activeOnly },
  { name: 'Warehouses and depots', scope: activeOnly },
];
const wholeDomain = {
  name: 'Everyone at Tidewater after the acquisition',
  scope: { kind: 'all', mode: 'all' },
} as const satisfies { name: string; scope: PlanScope };

/** Sorts all claims into the runs that made and ended them, in order of time. */
export function makeRuns(
  random: SeededRandom,
  domains: readonly SampleDomain[],
  claims: readonly SampleClaim[],
): SampleRun[] {
  return domains.flatMap((domain) => {
    const own = claims.filter(({ domainId }) => domainId === domain.id);
    const instants = [...new Set(own.map(({ from }) => from))].sort((one, other) => one - other);
    const beginnings = instants.map((at, index) => {
      const begun = own.filter(({ from }) => from === at);
      const plan = begun[0]?.origin === 'automatic' ? null : claimPlan(random, domain, at, index);
      return { at, kind: 'claim' as const, domain, plan, claims: begun };
    });
    const ended = own.filter(({ to }) => to !== null);
    const endedAt = ended[0]?.to ?? null;
    if (endedAt === null) return beginnings;
    const scope = { kind: 'picked', accounts: ended.length } as const;
    const plan = makePlan(random, domain, endedAt, 'unclaim', 'Left for another company', scope);
    return [...beginnings, { at: endedAt, kind: 'unclaim' as const, domain, plan, claims: ended }];
  });
}

/** The plan that waits to be looked at: everybody who is really there and not claimed yet. */
export function openPlan(
  random: SeededRandom,
  domains: readonly SampleDomain[],
  now: number,
): SamplePlan | null {
  const domain = domains.find(({ name }) => name === headOffice.name);
  if (!domain) return null;
  return {
    id: sampleId(random, now),
    kind: 'claim',
    name: 'New colleagues, active in the last 90 days',
    domainId: domain.id,
    scope: {
      kind: 'rule',
      rule: { ...everyAccount, statuses: ['active'], activity: { kind: 'within', days: 90 } },
    },
  };
}

function claimPlan(random: SeededRandom, domain: SampleDomain, at: number, index: number) {
  const named = domain.registration.claimMode === 'all' ? wholeDomain : oldest[index];
  const { name, scope } = named ?? { name: 'Later arrivals', scope: activeOnly };
  return makePlan(random, domain, at, 'claim', name, scope);
}

function makePlan(
  random: SeededRandom,
  domain: SampleDomain,
  at: number,
  kind: PlanKind,
  name: string,
  scope: PlanScope,
) {
  return { id: sampleId(random, at), jobId: sampleId(random, at), kind, name, domainId: domain.id, scope };
}
