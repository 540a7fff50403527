import { verdictOf } from '../../../../shared/domain/claims/claim-reason';
import type { ClaimServices } from '../../services';
import { judgeRow } from './account-facts';
import { claimAccounts } from './change-claims';
import { automaticDomains } from './domains-queries';
import { arrival } from './service-queries';

/**
 * Claims one account that came to a domain in `automatic` mode by a change of its address (rules K3, K4), audited.
 * @returns name of the domain that claimed it, or null when none did
 */
export const claimArrival: ClaimServices['claimArrival'] = async (unit, { organizationId, accountKey }) => {
  const account = await arrival(unit.write, { organizationId, accountKey, now: unit.now });
  const domains = await automaticDomains(unit.write, organizationId);
  const domain = domains.find(({ name }) => name === account?.domain);
  if (!account || !domain) return null;
  if (verdictOf(judgeRow('claim', { organizationId, domain }, account)) !== 'ready') return null;
  await claimAccounts(
    unit,
    {
      organizationId,
      domainId: domain.id,
      domainName: domain.name,
      origin: 'automatic',
      planId: null,
      jobId: null,
    },
    [account],
  );
  return domain.name;
};
