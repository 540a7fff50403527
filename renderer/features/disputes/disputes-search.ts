import { z } from 'zod';
import { DisputeState } from '../../../shared/domain/disputes/dispute';

/** What the address of the list says: which cases, and the account a new one is about to be opened for. */
export const DisputesSearch = z.object({
  state: DisputeState.optional().catch(undefined),
  about: z.string().max(320).optional().catch(undefined),
});
export type DisputesSearch = z.infer<typeof DisputesSearch>;
