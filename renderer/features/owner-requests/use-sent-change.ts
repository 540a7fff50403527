import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api } from '../../api/client';

/** What follows every change on the owner's side: the list looks again, and an inbox in the same store too. */
export function useSentChange(): () => Promise<void> {
  const queryClient = useQueryClient();
  return useCallback(() => queryClient.invalidateQueries({ queryKey: api.requests.key() }), [queryClient]);
}
