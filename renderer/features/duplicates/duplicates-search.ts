import { z } from 'zod';
import { Strength } from '../../../shared/domain/duplicates/evidence';

/** Which pairs are shown; every part may be missing or nonsense in an address. */
export const DuplicatesSearch = z.object({
  verdict: z.enum(['open', 'same', 'different']).optional().catch(undefined),
  strength: Strength.optional().catch(undefined),
});
export type DuplicatesSearch = z.infer<typeof DuplicatesSearch>;
