import type { DomainState, VerificationMethod } from './domain';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
/** A proof is lost only after this many misses (rule K5). */
export const fewestMisses = 3;
/** … that lie at least this far apart, first to last, in milliseconds (rule K5). */
export const shortestLoss = 72 * hour;
/** Days between the first miss and the release of claims, unless the setting says otherwise. */
export const defaultGraceDays = 14;

/** What one look at the proof came to. "unknown" is every case of "could not check" and of answers that differ. */
export type Finding =
  | { readonly kind: 'proved'; readonly method: VerificationMethod }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unknown' };

/** The part of a domain that checks change. */
export interface Standing {
  readonly state: DomainState;
  readonly verifiedAt: number | null;
  readonly verifiedMethod: VerificationMethod | null;
  readonly failingSince: number | null;
  readonly misses: number;
  readonly lapsesAt: number | null;
}

export type Turn = 'verified' | 'failing' | 'recovered' | 'lapsed';

export interface Advance {
  readonly standing: Standing;
  /** The change of state that has to be told and audited; null when the state stays. */
  readonly turn: Turn | null;
}

/**
 * The whole life of a domain under checks (rule K5): pending → verified → failing → lapsed, and back from failing.
 * Never moves a state for a check that could not be made, and never lapses before the grace is over, with fewer
 * than three misses or over less than 72 hours.
 * @param now instant of the check in milliseconds
 * @param graceDays days from the first miss to the release of claims
 */
export function advance(standing: Standing, finding: Finding, now: number, graceDays: number): Advance {
  const { state } = standing;
  if (finding.kind === 'unknown' || state === 'lapsed' || state === 'removed')
    return { standing, turn: null };
  if (finding.kind === 'proved') return proved(standing, finding.method, now);
  if (state === 'pending') return { standing, turn: null };
  return missed(standing, now, graceDays);
}

function proved(standing: Standing, method: VerificationMethod, now: number): Advance {
  const steady = { ...standing, state: 'verified', failingSince: null, misses: 0, lapsesAt: null } as const;
  if (standing.state === 'pending') {
    return { standing: { ...steady, verifiedAt: now, verifiedMethod: method }, turn: 'verified' };
  }
  return { standing: steady, turn: standing.state === 'failing' ? 'recovered' : null };
}

function missed(standing: Standing, now: number, graceDays: number): Advance {
  const failingSince = standing.failingSince ?? now;
  const misses = standing.misses + 1;
  const lapsesAt = failingSince + Math.max(graceDays * day, shortestLoss);
  const failing = { ...standing, state: 'failing', failingSince, misses, lapsesAt } as const;
  if (now >= lapsesAt && misses >= fewestMisses) {
    return { standing: { ...failing, state: 'lapsed', lapsesAt: null }, turn: 'lapsed' };
  }
  return { standing: failing, turn: standing.state === 'failing' ? null : 'failing' };
}
