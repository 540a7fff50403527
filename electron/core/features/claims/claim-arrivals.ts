import { setImmediate } from 'node:timers/promises';
import { verdictOf } from '../../../../shared/domain/claims/claim-reason';
import type { ClaimServices } from '../../services';
import { judgeRow } from './account-facts';
import { claimAccounts } from './change-claims';
import { automaticDomains } from './domains-queries';
import { arrivals } from './service-queries';

/** Accounts looked at between two breaths of the event loop. */
const batch = 2_000;

/** Claims the accounts an import brought to domains in `automatic` mode (rules K3, K4), each audited. */
export const claimArrivals: ClaimServices['claimArrivals'] = async (unit, { organizationId, importId }) => {
  let claimed = 0;
  for (const domain of await automaticDomains(unit.write, organizationId)) {
    const ask = { organizationId, importId, domain, now: unit.now };
    const claim = {
      organizationId,
      domainId: domain.id,
      domainName: domain.name,
      origin: 'automatic',
      planId: null,
      jobId: null,
    } as const;
    let after = -1;
    for (;;) {
      const found = await arrivals(unit.write, ask, after, batch);
      const ready = found.filter(
        (account) => verdictOf(judgeRow('claim', { organizationId, domain }, account)) === 'ready',
      );
      claimed += await claimAccounts(unit, claim, ready);
      const last = found.at(-1);
      if (last === undefined || found.length < batch) break;
      after = last.key;
      await setImmediate();
    }
  }
  return claimed;
};
