import { useQueryClient } from '@tanstack/react-query';
import type { DisputeId } from '../../../shared/domain/ids';
import { api } from '../../api/client';
import { useOrganizationId } from '../../routing/organization-route';

/** What every change of a case needs: which case, and that everything which shows it looks again afterwards. */
export function useCaseChange(disputeId: DisputeId) {
  const organizationId = useOrganizationId();
  const queryClient = useQueryClient();
  return {
    of: { organizationId, disputeId },
    settled: {
      async onSuccess() {
        await queryClient.invalidateQueries({ queryKey: api.disputes.key() });
        await queryClient.invalidateQueries({ queryKey: api.accounts.key() });
        await queryClient.invalidateQueries({ queryKey: api.claims.key() });
      },
    },
  };
}
