import type { Waiting } from '../../../../shared/domain/overview/waiting';
import { requireOrganization } from '../../organization-queries';
import type { Reader } from '../../store/access';
import { openDisputes, waitingApprovals, waitingRequests } from './waiting-queries';

/**
 * What waits for an admin's word in an organization.
 * @param now UTC milliseconds
 * @throws NotFound
 */
export async function readWaiting(read: Reader, organizationId: string, now: number): Promise<Waiting> {
  await requireOrganization(read, organizationId);
  return {
    requests: await waitingRequests(read, organizationId),
    approvals: await waitingApprovals(read, organizationId),
    disputes: await openDisputes(read, organizationId, now),
  };
}
