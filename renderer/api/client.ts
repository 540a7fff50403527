import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { contract } from '../../shared/contract/contract';
import { chosenStore } from './chosen-store';
import { createLink } from './transport/link';

/** The product's calls, typed by the contract. Throws the declared errors (see `describe-failure.ts`). */
export const client: ContractRouterClient<typeof contract> = createORPCClient(createLink(chosenStore()));

/** The same calls as TanStack Query options: `useQuery(api.domains.list.queryOptions({ input }))`. */
export const api = createTanstackQueryUtils(client);
