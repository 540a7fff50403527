import { z } from 'zod';

/**
 * Where one item of a job stands. `ready` is planned; `started` is the intent, written before the act, and after a
 * crash it means "unknown, look again"; the others are outcomes.
 */
export const itemStates = ['ready', 'started', 'succeeded', 'unchanged', 'refused', 'failed'] as const;
export const ItemState = z.enum(itemStates);
export type ItemState = z.infer<typeof ItemState>;

export type ItemOutcome = Exclude<ItemState, 'ready' | 'started'>;

/** Why an item needs nothing, is refused or failed. */
export const ItemReason = z.object({
  /** Id of the rule, for example `M2`; null where no numbered rule applies. */
  rule: z.string().nullable(),
  sentence: z.string(),
  nextStep: z.string().nullable(),
});
export type ItemReason = z.infer<typeof ItemReason>;
