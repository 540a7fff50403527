import { setImmediate } from 'node:timers/promises';
import { NotFound } from '../../failures';
import type { ClaimServices } from '../../services';
import { unclaimAccounts } from './change-claims';
import { findAnyDomain } from './domains-queries';
import { openClaimsOfDomain } from './service-queries';

/** Claims ended between two breaths of the event loop. */
const batch = 2_000;

const reasons = {
  lapse: 'The proof of the domain ran out',
  removal: 'The domain was removed',
} as const;

/** Ends every open claim that rests on a domain (rule K5), each audited. */
export const releaseDomain: ClaimServices['releaseDomain'] = async (unit, { domainId, cause }) => {
  const domain = await findAnyDomain(unit.write, domainId);
  if (!domain) throw new NotFound('This domain');
  const of = { organizationId: domain.organization_id, domainId, domainName: domain.name };
  const change = { ...of, endedBy: cause, jobId: null, reason: reasons[cause] } as const;
  let released = 0;
  for (;;) {
    const open = await openClaimsOfDomain(unit.write, of, batch);
    const accounts = open.map(({ id, email }) => ({ id, email: email ?? id }));
    released += await unclaimAccounts(unit, change, accounts);
    if (open.length < batch) return released;
    await setImmediate();
  }
};
