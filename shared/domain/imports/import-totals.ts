import { z } from 'zod';

const Count = z.number().int().nonnegative();

/** What became of the rows of a file. Every row is in exactly one of the first five counts after `rows` (rule E2). */
export const ImportTotals = z.object({
  /** Rows of the file, without its header. */
  rows: Count,
  /** Accounts the store did not know. */
  new: Count,
  changed: Count,
  unchanged: Count,
  /** Further rows of accounts counted already: one row per user and group. */
  folded: Count.default(0),
  refused: Count,
  /** Accounts of earlier full exports of the same kind that this one does not list. */
  absent: Count.default(0),
  /** Accounts that were marked absent and are back. */
  returned: Count.default(0),
  /** Accounts claimed on arrival, on domains in automatic mode (rule K3). */
  claimed: Count.default(0),
});
export type ImportTotals = z.infer<typeof ImportTotals>;

/** Rule E2: rows in = imported + unchanged + folded + refused. */
export function isProved(totals: ImportTotals): boolean {
  const { rows, changed, unchanged, folded, refused } = totals;
  return rows === totals.new + changed + unchanged + folded + refused;
}
