import { useQueryClient } from '@tanstack/react-query';
import type { DomainDetail } from '../../../shared/contract/domains';
import { api } from '../../api/client';
import { useOrganizationId } from '../../routing/organization-route';

/** Names the domain of a command and refreshes what is shown after it. */
export function useDomainCommand({ id }: Pick<DomainDetail, 'id'>) {
  const organizationId = useOrganizationId();
  const queryClient = useQueryClient();
  return {
    input: { organizationId, domainId: id },
    refresh: () => queryClient.invalidateQueries({ queryKey: api.domains.key() }),
  };
}
