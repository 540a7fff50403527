import type { DisputeId } from '../../../shared/domain/ids';
import { useOrganizationId } from '../../routing/organization-route';
import { useDisputesChanged } from './use-disputes-changed';

/** What every change of a case needs: which case, and that everything which shows it looks again afterwards. */
export function useCaseChange(disputeId: DisputeId) {
  const organizationId = useOrganizationId();
  const changed = useDisputesChanged();
  return { of: { organizationId, disputeId }, settled: { onSuccess: changed } };
}
