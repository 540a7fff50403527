import { z } from 'zod';
import { Operation } from '../../../../shared/domain/operations/operation';

/** What the jobs of this feature know beyond their items. */
export const JobInput = z.strictObject({
  /**
   * What is done to every account. Null where each item says its own: a take-back, and a single account, so that
   * what is said of one person stands in the one place that is emptied when the account is erased.
   */
  operation: Operation.nullable(),
});
export type JobInput = z.infer<typeof JobInput>;

/** What an item says of its account alone. */
export const ItemInput = z.strictObject({
  operation: Operation,
  /** Why private repositories that were not moved are accepted (rule L3); null where they are not. */
  accepted: z.string().nullable(),
  /** Set in a take-back: what the account was left like. */
  expected: z
    .strictObject({
      values: z.record(z.string(), z.union([z.string(), z.boolean(), z.null()])),
      job: z.string().nullable(),
    })
    .nullable(),
});
export type ItemInput = z.infer<typeof ItemInput>;
