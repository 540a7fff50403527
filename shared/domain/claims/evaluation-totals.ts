import { z } from 'zod';
import { Instant } from '../ids';
import { ClaimReason } from './claim-reason';
import { Effect } from './effect-tally';
import { EvaluationChange } from './evaluation-change';

const count = z.number().int();

/** The lines of a file of addresses, proved: `lines = matched + unknown + duplicate + malformed` (rule E2). */
export const LineTotals = z.strictObject({
  lines: count,
  matched: count,
  unknown: count,
  duplicate: count,
  malformed: count,
});
export type LineTotals = z.infer<typeof LineTotals>;

/** What one evaluation counted. `accounts = ready + unchanged + refused`; `gone` ones stand apart. */
export const EvaluationTotals = z.strictObject({
  accounts: count,
  ready: count,
  unchanged: count,
  refused: count,
  gone: count,
  byReason: z.partialRecord(ClaimReason, count),
  effects: z.array(Effect),
  lines: LineTotals.nullable(),
  /** What changed since the evaluation before; null on the first. */
  changes: z.strictObject({ since: Instant, counts: z.partialRecord(EvaluationChange, count) }).nullable(),
});
export type EvaluationTotals = z.infer<typeof EvaluationTotals>;
