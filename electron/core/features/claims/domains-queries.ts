import type { ClaimMode } from '../../../../shared/domain/domains/domain';
import type { Reader, Writer } from '../../store/access';
import { lastGoodCheck } from './last-good-check-queries';

/** A domain of the organization that was not removed. */
export async function findDomain(read: Reader, organizationId: string, domainId: string) {
  return read
    .selectFrom('domains')
    .select(['id', 'organization_id', 'name', 'unicode_name', 'state', 'claim_mode'])
    .where('organization_id', '=', organizationId)
    .where('id', '=', domainId)
    .where('state', '<>', 'removed')
    .executeTakeFirst();
}

/** Any domain, removed ones too: claims may rest on it until they are released. */
export async function findAnyDomain(read: Reader, domainId: string) {
  return read
    .selectFrom('domains')
    .select(['id', 'organization_id', 'name', 'state'])
    .where('id', '=', domainId)
    .executeTakeFirst();
}

/** A domain that was not removed, with when its proof was last seen. */
export async function findDomainWithProof(read: Reader, organizationId: string, domainId: string) {
  return read
    .selectFrom('domains')
    .select(['domains.name', 'domains.unicode_name', 'domains.state', lastGoodCheck()])
    .where('domains.organization_id', '=', organizationId)
    .where('domains.id', '=', domainId)
    .where('domains.state', '<>', 'removed')
    .executeTakeFirst();
}

/** The domains that claim arrivals by themselves (rule K3); failing ones are frozen (rule K5). */
export async function automaticDomains(read: Reader, organizationId: string) {
  return read
    .selectFrom('domains')
    .select(['id', 'name', 'state'])
    .where('organization_id', '=', organizationId)
    .where('claim_mode', '=', 'automatic')
    .where('state', '=', 'verified')
    .execute();
}

export async function saveClaimMode(write: Writer, domainId: string, mode: ClaimMode): Promise<void> {
  await write.updateTable('domains').set({ claim_mode: mode }).where('id', '=', domainId).execute();
}

/** The lists of apps and groups of some accounts of a domain, for suggestions. */
export async function someLists(read: Reader, organizationId: string, domainName: string, limit: number) {
  return read
    .selectFrom('accounts')
    .select(['apps', 'groups'])
    .where('organization_id', '=', organizationId)
    .where('domain', '=', domainName)
    .limit(limit)
    .execute();
}
