import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client';

/** Makes everything look again that a case changes: the hold is shown beside accounts, and offers depend on it. */
export function useDisputesChanged() {
  const queryClient = useQueryClient();
  return async () => {
    const keys = [
      api.disputes.key(),
      api.accounts.key(),
      api.claims.key(),
      api.operations.key(),
      api.overview.key(),
    ];
    await Promise.all(keys.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
  };
}
