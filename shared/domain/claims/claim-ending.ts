import { z } from 'zod';

/**
 * What ended a claim: a plan of the admin, a domain that lapsed or was removed (rules K5, K6), a single account given
 * back (rule K3), or the end of its deletion (rule L2).
 */
export const claimEndings = ['plan', 'lapse', 'removal', 'release', 'erasure'] as const;
export const ClaimEnding = z.enum(claimEndings);
export type ClaimEnding = z.infer<typeof ClaimEnding>;
