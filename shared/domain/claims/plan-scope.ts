import { z } from 'zod';
import { PlanId } from '../ids';
import { ScopeRule } from './scope-rule';

export const planKinds = ['claim', 'unclaim'] as const;
export const PlanKind = z.enum(planKinds);
export type PlanKind = z.infer<typeof PlanKind>;

/** The most accounts one plan takes by hand. */
export const mostPicked = 20_000;
/** The longest file of addresses, in characters: about 40,000 addresses, well within one frame of a host. */
export const longestAddressFile = 1_000_000;

/** A scope as the store keeps it; the accounts and addresses themselves stand in the plan's lines. */
export const PlanScope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all'), mode: z.enum(['all', 'automatic']) }),
  z.strictObject({ kind: z.literal('rule'), rule: ScopeRule }),
  z.strictObject({ kind: z.literal('picked'), accounts: z.number().int() }),
  z.strictObject({ kind: z.literal('file'), fileName: z.string(), lines: z.number().int() }),
  z.strictObject({ kind: z.literal('plan'), planId: PlanId }),
]);
export type PlanScope = z.infer<typeof PlanScope>;
