import { z } from 'zod';

/** The address that an owner's screen begins with. */
export const OwnerSearch = z.object({ email: z.string().max(320).optional().catch(undefined) });
export type OwnerSearch = z.infer<typeof OwnerSearch>;
