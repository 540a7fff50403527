import { type ProofAge, proofAge } from '../../../../shared/domain/claims/proof-age';
import type { DomainState } from '../../../../shared/domain/domains/domain';
import { Refused } from '../../failures';
import type { Reader } from '../../store/access';
import { findDomainWithProof } from './domains-queries';

interface Proved {
  readonly unicodeName: string;
  readonly state: DomainState;
  readonly proof: ProofAge;
}

/** A domain of the organization that was not removed, with the age of its proof at `now`. */
export async function findProvedDomain(
  read: Reader,
  { organizationId, domainId, now }: { organizationId: string; domainId: string; now: number },
): Promise<(Proved & { readonly name: string }) | null> {
  const row = await findDomainWithProof(read, organizationId, domainId);
  if (!row) return null;
  const { name, unicode_name: unicodeName, state, last_good_check } = row;
  return { name, unicodeName, state, proof: proofAge(last_good_check, now) };
}

/**
 * Whoever claims must have seen the proof within 24 hours; "could not check" is no proof (rules K2, K5).
 * @throws Refused otherwise
 */
export function refuseWeakProof({ unicodeName, state, proof }: Proved): void {
  if (state === 'failing') {
    throw new Refused(
      'K5',
      `The proof of ${unicodeName} has gone missing, and new claims are frozen.`,
      'Restore the record or file, then check the domain.',
    );
  }
  if (state !== 'verified') {
    throw new Refused('K2', `${unicodeName} is not verified.`, 'Verify the domain first.');
  }
  if (proof.kind !== 'fresh') {
    throw new Refused(
      'K2',
      `The proof of ${unicodeName} was last seen more than 24 hours ago.`,
      'Check the domain now, then try again.',
    );
  }
}
