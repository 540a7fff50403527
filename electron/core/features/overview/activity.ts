import { activityBuckets, datedRanges } from '../../../../shared/domain/overview/activity-range';
import { NotFound } from '../../failures';
import type { Reader } from '../../store/access';
import { countByActivity } from './account-queries';
import { organizationExists } from './queries';

/**
 * How long ago the accounts of an organization were last used.
 *
 * @param now UTC milliseconds
 * @throws NotFound
 */
export async function readActivity(read: Reader, organizationId: string, now: number) {
  if (!(await organizationExists(read, organizationId))) throw new NotFound('This organization');
  const cuts = datedRanges.map(({ reach }) => now - reach);
  return { buckets: activityBuckets(await countByActivity(read, organizationId, cuts)) };
}
