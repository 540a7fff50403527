import { z } from 'zod';

/** Who says that a claim is wrong. */
export const openers = ['owner', 'org-admin'] as const;
export const Opener = z.enum(openers);
export type Opener = z.infer<typeof Opener>;

/**
 * How a case can be decided. `rightful` and `released` close it; `referred` leaves it open, and the account held,
 * until somebody closes it by hand.
 */
export const decisions = ['rightful', 'released', 'referred'] as const;
export const Decision = z.enum(decisions);
export type Decision = z.infer<typeof Decision>;

/** Which cases a list shows. */
export const disputeStates = ['open', 'closed'] as const;
export const DisputeState = z.enum(disputeStates);
export type DisputeState = z.infer<typeof DisputeState>;

/** Longest words of a case, in characters. */
export const longestWords = 4_000;
export const longestLetter = 10_000;

/** Where a case stands, in two or three words. */
export function standingWords({
  decision,
  closed,
}: {
  readonly decision: Decision | null;
  readonly closed: boolean;
}): string {
  if (!closed) return decision === 'referred' ? 'With Atlassian support' : 'Open';
  switch (decision) {
    case 'rightful':
      return 'Closed: claim is rightful';
    case 'released':
      return 'Closed: account released';
    case 'referred':
      return 'Closed after referral';
    case null:
      return 'Closed';
  }
}
