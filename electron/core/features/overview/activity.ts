import { activityBuckets, datedRanges } from '../../../../shared/domain/overview/activity-range';
import { requireOrganization } from '../../organization-queries';
import type { Reader } from '../../store/access';
import { countByActivity } from './account-queries';

/**
 * How long ago the accounts of an organization were last used.
 *
 * @param now UTC milliseconds
 * @throws NotFound
 */
export async function readActivity(read: Reader, organizationId: string, now: number) {
  await requireOrganization(read, organizationId);
  const cuts = datedRanges.map(({ reach }) => now - reach);
  return { buckets: activityBuckets(await countByActivity(read, organizationId, cuts)) };
}
