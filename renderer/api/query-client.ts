import { QueryClient } from '@tanstack/react-query';

/** The core is on this machine: answers are cheap, a lost one is asked again at once, and nothing is polled. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 2_000, retry: false, networkMode: 'always', refetchOnWindowFocus: true },
    mutations: { networkMode: 'always' },
  },
});
