import type { Overview } from '../../../../shared/contract/overview';
import type { OrganizationId } from '../../../../shared/domain/ids';
import { progressOfTasks } from '../../../../shared/domain/overview/guided-tasks';
import { requireOrganization } from '../../organization-queries';
import type { Reader } from '../../store/access';
import { accountTotals } from './account-totals';
import { keptCounts } from './kept-counts';
import { lastImport } from './last-import';
import { countClaimPlans, domainsInNeed, endingExceptions, registeredDomains } from './queries';

const day = 24 * 60 * 60 * 1000;
/** Exceptions that run out within this many days are shown. */
const withinDays = 30;
const shownExceptions = 5;
/** The most urgent first: lost proofs count down, pending ones only wait. */
const urgency = { failing: 0, lapsed: 1, pending: 2 } as const;

/**
 * Everything the overview shows, as committed at this moment.
 *
 * @param now UTC milliseconds
 * @throws NotFound
 */
export async function readOverview(
  read: Reader,
  organizationId: OrganizationId,
  now: number,
): Promise<Overview> {
  await requireOrganization(read, organizationId);
  const domains = await registeredDomains(read, organizationId);
  const counts = await keptCounts(read, organizationId);
  const accounts = accountTotals(counts, new Map(domains.map(({ id, name }) => [name, id])));
  const attention = await domainsInNeed(read, organizationId);
  const ending = await endingExceptions(read, organizationId, now, now + withinDays * day);
  return {
    accounts,
    attention: attention.sort((one, other) => urgency[one.state] - urgency[other.state]),
    endingExceptions: { total: ending.length, withinDays, soonest: ending.slice(0, shownExceptions) },
    lastImport: await lastImport(read, organizationId),
    tasks: progressOfTasks({
      accounts: accounts.total,
      domains: domains.length,
      verifiedDomains: domains.filter(({ state }) => state === 'verified' || state === 'failing').length,
      claimPlans: await countClaimPlans(read, organizationId),
      claimed: counts.managed.reduce((sum, { ours, count }) => sum + (ours ? count : 0), 0),
    }),
  };
}
