import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { OrganizationId } from '../../../shared/domain/ids';
import { api } from '../../api/client';

/** @returns what remembers an organization as the one in use, so that the next start opens it again */
export function useSwitch(): (organizationId: OrganizationId) => void {
  const queryClient = useQueryClient();
  const { mutate } = useMutation(
    api.organizations.use.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries({ queryKey: api.organizations.key() }),
    }),
  );
  return (organizationId) => mutate({ organizationId });
}
