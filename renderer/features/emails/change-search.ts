import { z } from 'zod';
import { AccountId } from '../../../shared/domain/ids';

/** Whose address is to change, and to what; every part may be missing or nonsense in an address. */
export const ChangeSearch = z.object({
  account: AccountId.optional().catch(undefined),
  email: z.string().max(600).optional().catch(undefined),
});
export type ChangeSearch = z.infer<typeof ChangeSearch>;
