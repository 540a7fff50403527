import { Refused } from '../../failures';
import type { ClaimServices } from '../../services';
import { unclaimAccounts } from './change-claims';
import { openClaimOfAccount } from './service-queries';

/**
 * Ends the open claim of one account (rule K3): it is personal again, and access is untouched. Audited.
 * @throws Refused K1 when the organization holds no open claim on it
 */
export const releaseAccount: ClaimServices['releaseAccount'] = async (unit, ask) => {
  const { organizationId, accountKey, reason, endedBy = 'release', jobId = null } = ask;
  const claim = await openClaimOfAccount(unit.write, organizationId, accountKey);
  if (!claim) {
    throw new Refused(
      'K1',
      'Your organization holds no open claim on this account, so there is nothing to give back.',
      'Look at the claims on the account’s page; where another organization claimed it, that organization has to release it.',
    );
  }
  const { id, email, domainId, domainName } = claim;
  const change = { organizationId, domainId, domainName, endedBy, jobId, reason };
  await unclaimAccounts(unit, change, [{ id, email }]);
};
