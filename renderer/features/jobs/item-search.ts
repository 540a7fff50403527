import { z } from 'zod';
import type { ItemFilter } from '../../../shared/contract/jobs';
import { ItemState } from '../../../shared/domain/jobs/job-item';

/** Which items of a job are shown, as the address holds it; nonsense asks nothing. */
export const ItemSearch = z.object({
  state: ItemState.optional().catch(undefined),
  /** Number of a reason of the job. */
  reason: z.number().int().nonnegative().optional().catch(undefined),
});
export type ItemSearch = z.infer<typeof ItemSearch>;

export function filterOf({ state, reason }: ItemSearch): ItemFilter {
  return { states: state === undefined ? null : [state], reason: reason ?? null };
}
