import { z } from 'zod';
import { DuplicatePair, DuplicateVerdict } from '../domain/duplicates/duplicate-pair';
import { Strength } from '../domain/duplicates/evidence';
import { AccountId, Instant, OrganizationId } from '../domain/ids';
import { command, query } from './procedure';

const OfOrganization = z.strictObject({ organizationId: OrganizationId });
const Count = z.number().int().nonnegative();

/** Which pairs a list shows: those nobody has judged, or those judged so. */
export const PairFilter = z.strictObject({
  strength: Strength.nullable(),
  verdict: z.enum(['open', 'same', 'different']),
});
export type PairFilter = z.infer<typeof PairFilter>;

export const DuplicateOverview = z.object({
  look: z
    .object({
      at: Instant,
      accounts: Count,
      /** Groups too large to be compared pair by pair, the largest first: what they share, and how many. */
      tooLarge: z.array(z.object({ shares: z.string(), accounts: Count })),
      tooLargeGroups: Count,
      /** The look ended early because it had found enough pairs. */
      cutShort: z.boolean(),
    })
    .nullable(),
  /** Pairs that nobody has judged, by strength. */
  open: z.object({ strong: Count, likely: Count, weak: Count }),
  same: Count,
  different: Count,
});
export type DuplicateOverview = z.infer<typeof DuplicateOverview>;

/** Accounts that may be one person's. Nothing is done by itself. */
export const duplicatesContract = {
  overview: query.input(OfOrganization).output(DuplicateOverview),
  /** Compares the accounts of the organization anew; verdicts stay. */
  look: command.input(OfOrganization).output(z.object({ pairs: Count })),
  /** Strongest first. */
  list: query
    .input(
      OfOrganization.extend({
        filter: PairFilter,
        /** Cursor of the last pair of the page before. */
        after: z
          .string()
          .max(64)
          .regex(/^\[(0|[1-9]\d*)(\.\d+)?,(0|[1-9]\d*),(0|[1-9]\d*)\]$/)
          .nullable(),
        limit: z.number().int().min(1).max(100),
      }),
    )
    .output(z.object({ pairs: z.array(DuplicatePair), end: z.string().nullable() })),
  /** Notes what somebody says of a pair; null takes it back. */
  judge: command
    .input(
      OfOrganization.extend({
        first: AccountId,
        second: AccountId,
        verdict: DuplicateVerdict.nullable(),
        note: z.string().trim().max(1_000).nullable(),
      }),
    )
    .output(z.object({})),
};
