import { z } from 'zod';
import { type ClaimReason, verdictOf } from './claim-reason';

/** What a run made of one planned account. */
export const outcomes = ['done', 'unchanged', 'refused', 'no-longer-holds'] as const;
export const Outcome = z.enum(outcomes);
export type Outcome = z.infer<typeof Outcome>;

/**
 * The proof of a run (rule E2): `planned = done + unchanged + refused + noLongerHolds`, counted from what was
 * written, not from what was meant.
 */
export const Settlement = z.strictObject({
  planned: z.number().int(),
  done: z.number().int(),
  unchanged: z.number().int(),
  refused: z.number().int(),
  noLongerHolds: z.number().int(),
});
export type Settlement = z.infer<typeof Settlement>;

/**
 * Settles one account of a plan: only what the plan called ready is touched, and only while it still is.
 * @param planned what the plan said
 * @param now what holds at the moment of the run; null when the account is gone from the store
 */
export function settle(planned: ClaimReason, now: ClaimReason | null): Outcome {
  const verdict = verdictOf(planned);
  if (verdict === 'unchanged') return 'unchanged';
  if (verdict !== 'ready') return 'refused';
  return now !== null && verdictOf(now) === 'ready' ? 'done' : 'no-longer-holds';
}

export function provesItself({ planned, done, unchanged, refused, noLongerHolds }: Settlement): boolean {
  return planned === done + unchanged + refused + noLongerHolds;
}
