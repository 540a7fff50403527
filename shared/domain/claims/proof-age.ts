/** A claim rests on proof no older than this, in milliseconds (24 hours). */
export const freshProofMs = 24 * 60 * 60 * 1000;

/** How good the proof of a domain is at one moment. */
export type ProofAge =
  | { readonly kind: 'fresh'; readonly checkedAt: number }
  | { readonly kind: 'stale'; readonly checkedAt: number }
  | { readonly kind: 'none' };

/**
 * @param lastGoodCheck instant of the last check that found the record or file, null when none did
 * @param now UTC milliseconds
 */
export function proofAge(lastGoodCheck: number | null, now: number): ProofAge {
  if (lastGoodCheck === null) return { kind: 'none' };
  return { kind: now - lastGoodCheck <= freshProofMs ? 'fresh' : 'stale', checkedAt: lastGoodCheck };
}
