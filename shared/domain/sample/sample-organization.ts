import { OrganizationId } from '../ids';
import { drawPolicy, makeAccounts } from './accounts';
import { makeCare, type SampleCare } from './care';
import { cast, headOffice, organizationName } from './cast';
import { makeClaims, type SampleClaim } from './claims';
import { makeDomain, type SampleDomain } from './domains';
import { makeExceptions, type SampleException } from './exceptions';
import { makeImports, type SampleImport } from './imports';
import { makeOwners, type SampleOwners } from './owners';
import { makeRuns, openPlan, type SamplePlan, type SampleRun } from './runs';
import type { SampleAccount } from './sample-account';
import { sampleId } from './sample-id';
import { createSeededRandom, type SeededRandom } from './seeded-random';
import { type Timeline, timelineOf } from './timeline';

export interface SampleOrganization {
  readonly id: OrganizationId;
  readonly name: string;
  readonly timeline: Timeline;
  readonly domains: readonly SampleDomain[];
  readonly accounts: readonly SampleAccount[];
  readonly claims: readonly SampleClaim[];
  readonly exceptions: readonly SampleException[];
  readonly imports: readonly SampleImport[];
  /** The claims again, by the runs that made and ended them. */
  readonly runs: readonly SampleRun[];
  /** A plan nobody has run yet. */
  readonly openPlan: SamplePlan | null;
  readonly care: SampleCare;
  readonly owners: SampleOwners;
}

/**
 * Makes the whole sample organization.
 *
 * @param seed the same seed and instant give the same bytes
 * @param now the sample's present, UTC milliseconds
 */
export function makeSampleOrganization(seed: string, now: number): SampleOrganization {
  const random = createSeededRandom(seed);
  const timeline = timelineOf(now);
  const id = OrganizationId.parse(sampleId(random, timeline.founded));
  const groups = cast.map((script) => ({
    script,
    domain: script.registration === null ? null : makeDomain(random, script, now),
    accounts: makeAccounts(random, script, timeline.newestImport),
  }));
  const headOfficeAccounts = groups.find(({ script }) => script === headOffice)?.accounts ?? [];
  const exceptions = makeExceptions(random, headOfficeAccounts, now);
  const excepted = new Set(exceptions.filter(({ endedAt }) => endedAt === null).map(({ email }) => email));
  const claims = groups.flatMap(({ script, domain, accounts }) =>
    domain === null ? [] : makeClaims(random, domain, accounts, script.claimedShare, excepted, timeline),
  );
  const domains = groups.flatMap(({ domain }) => (domain === null ? [] : [domain]));
  const accounts = withPolicies(
    random,
    groups.flatMap((group) => group.accounts),
    claims,
  );
  return {
    id,
    name: organizationName,
    timeline,
    domains,
    accounts,
    claims,
    exceptions,
    runs: makeRuns(random, domains, claims),
    openPlan: openPlan(random, domains, now),
    imports: makeImports(random, timeline),
    care: makeCare(random, accounts, claims, timeline),
    owners: makeOwners(random, accounts, claims, now),
  };
}

/** Only a managed account has an authentication policy, and its export line says who claimed it. */
function withPolicies(
  random: SeededRandom,
  accounts: readonly SampleAccount[],
  claims: readonly SampleClaim[],
): SampleAccount[] {
  const managed = new Set(claims.filter(({ to }) => to === null).map(({ accountId }) => accountId));
  return accounts.map((account) =>
    managed.has(account.id)
      ? { ...account, policy: drawPolicy(random), reportedClaim: 'this-organization' }
      : account,
  );
}
