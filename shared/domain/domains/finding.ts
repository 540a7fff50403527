import type { VerificationMethod } from './domain';
import type { Finding } from './domain-state';
import type { Evidence } from './evidence';

/**
 * What the looks of one check mean for the domain. Either method proves it. A verified domain misses its proof only
 * when the method that verified it misses; the other one can rescue it, never sink it.
 * @param evidence one look per method
 * @param verifiedBy the method that verified the domain, or null while pending
 */
export function findingOf(evidence: readonly Evidence[], verifiedBy: VerificationMethod | null): Finding {
  const order = [...evidence].sort((a, b) => rank(a.method, verifiedBy) - rank(b.method, verifiedBy));
  const proof = order.find(({ agreement }) => agreement === 'proved');
  if (proof) return { kind: 'proved', method: proof.method };
  const decisive = verifiedBy === null ? order : order.filter(({ method }) => method === verifiedBy);
  const missing = decisive.length > 0 && decisive.every(({ agreement }) => agreement === 'missing');
  return { kind: missing ? 'missing' : 'unknown' };
}

function rank(method: VerificationMethod, first: VerificationMethod | null): number {
  return method === first ? 0 : 1;
}
