import type { ClaimMode } from '../../../../shared/domain/domains/domain';
import { NotFound } from '../../failures';
import type { Unit } from '../../unit';
import { findDomain, saveClaimMode } from './domains-queries';

/**
 * Sets how a domain's accounts come under claim from now on (rule K3).
 * @throws NotFound
 */
export async function changeMode(
  unit: Unit,
  {
    organizationId,
    domainId,
    mode,
    jobId,
  }: { organizationId: string; domainId: string; mode: ClaimMode; jobId: string | null },
): Promise<void> {
  const domain = await findDomain(unit.write, organizationId, domainId);
  if (!domain) throw new NotFound('This domain');
  await saveClaimMode(unit.write, domainId, mode);
  await unit.audit({
    organizationId,
    action: 'claims.setMode',
    subject: { type: 'domain', id: domainId, label: domain.name },
    before: { mode: domain.claim_mode },
    after: { mode },
    jobId,
  });
}
