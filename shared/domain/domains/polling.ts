import type { Finding, Standing } from './domain-state';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
/** The first re-check of a pending domain comes no sooner, so that "not there yet" can leave the caches. */
export const shortestWait = 30 * second;
/** While pending the wait doubles up to this. */
export const longestWait = 15 * minute;
const verifiedWait = 24 * hour;
const failingWait = 6 * hour;
const unknownWait = hour;

/**
 * When a domain is looked at next. While pending the wait equals the time since the token was issued, which
 * doubles from check to check without counting them.
 * @param standing the domain after the check
 * @param finding what the check came to
 * @param now instant in milliseconds
 * @param token validity of the newest token while pending
 * @returns an instant, or null when no further look is due
 */
export function nextCheck(
  standing: Pick<Standing, 'state' | 'lapsesAt'>,
  finding: Finding['kind'],
  now: number,
  token: { readonly issuedAt: number; readonly expiresAt: number | null },
): number | null {
  switch (standing.state) {
    case 'pending': {
      const at = now + Math.min(Math.max(now - token.issuedAt, shortestWait), longestWait);
      return token.expiresAt !== null && at >= token.expiresAt ? null : at;
    }
    case 'verified':
      return now + (finding === 'unknown' ? unknownWait : verifiedWait);
    case 'failing': {
      const at = now + (finding === 'unknown' ? unknownWait : failingWait);
      const { lapsesAt } = standing;
      return lapsesAt !== null && lapsesAt > now ? Math.min(at, lapsesAt) : at;
    }
    case 'lapsed':
    case 'removed':
      return null;
  }
}
