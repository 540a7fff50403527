import type { Reader } from '../../store/access';
import { dataVersion } from '../../store/data-version';
import { type AccountCounts, countAccounts } from './account-queries';

interface Kept {
  readonly version: number;
  readonly byOrganization: Map<string, AccountCounts>;
}

const kept = new WeakMap<Reader, Kept>();

/**
 * The account counts of an organization, counted again only after something was committed: people come back to
 * the overview far more often than anything changes, and a million accounts take a tenth of a second.
 */
export async function keptCounts(read: Reader, organizationId: string): Promise<AccountCounts> {
  const version = await dataVersion(read);
  const known = kept.get(read);
  const current = known?.version === version ? known : { version, byOrganization: new Map() };
  kept.set(read, current);
  const counts = current.byOrganization.get(organizationId) ?? (await countAccounts(read, organizationId));
  current.byOrganization.set(organizationId, counts);
  return counts;
}
