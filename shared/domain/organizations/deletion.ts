import { organizationNameKey } from './organization-name';

export interface DeletionFacts {
  readonly name: string;
  /** What the admin typed to confirm. */
  readonly typedName: string;
  readonly openClaims: number;
  /** Jobs of the organization that are running or waiting. */
  readonly unfinishedJobs: number;
}

export interface DeletionRefusal {
  readonly rule: string | null;
  readonly reason: string;
  readonly nextStep: string;
}

/**
 * Says why an organization cannot be deleted, or null when it can. Open claims speak against it first: they
 * would leave accounts managed by nobody (rule K1).
 */
export function refuseDeletion(facts: DeletionFacts): DeletionRefusal | null {
  if (facts.openClaims > 0) {
    const accounts =
      facts.openClaims === 1 ? '1 account' : `${facts.openClaims.toLocaleString('en')} accounts`;
    return {
      rule: 'K1',
      reason: `${facts.name} still manages ${accounts}.`,
      nextStep: 'Unclaim them first, by a plan or by removing their domains, then delete the organization.',
    };
  }
  if (facts.unfinishedJobs > 0) {
    return {
      rule: null,
      reason: `A job of ${facts.name} is still running.`,
      nextStep: 'Wait for it or cancel it, then delete the organization.',
    };
  }
  if (organizationNameKey(facts.typedName) !== organizationNameKey(facts.name)) {
    return {
      rule: null,
      reason: 'The typed name is not the name of the organization.',
      nextStep: `Type ${facts.name} to confirm.`,
    };
  }
  return null;
}
