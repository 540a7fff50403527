import { z } from 'zod';

/**
 * Why an account in a plan is ready, needs nothing, or is refused. `left-scope` marks one that an earlier
 * evaluation held and the newest does not.
 */
export const claimReasons = [
  'claimable',
  'reported-ours',
  'already-ours',
  'domain-not-verified',
  'domain-failing',
  'deleted',
  'other-domain',
  'subdomain',
  'claimed-elsewhere',
  'reported-elsewhere',
  'disputed',
  'exception',
  'releasable',
  'not-managed',
  'other-claim',
  'left-scope',
] as const;
export const ClaimReason = z.enum(claimReasons);
export type ClaimReason = z.infer<typeof ClaimReason>;

export const verdicts = ['ready', 'unchanged', 'refused', 'gone'] as const;
export const Verdict = z.enum(verdicts);
export type Verdict = z.infer<typeof Verdict>;

interface ReasonText {
  readonly verdict: Verdict;
  readonly rule: 'K1' | 'K2' | 'K3' | 'K5' | null;
  /** Two or three words for a column and a chip. */
  readonly label: string;
  readonly sentence: string;
  /** What to do about it; null where nothing needs doing. */
  readonly nextStep: string | null;
}

/** What each reason means, which verdict it gives and what to do next. */
export const claimReasonTexts = {
  claimable: {
    verdict: 'ready',
    rule: 'K2',
    label: 'Claimable',
    sentence: 'The address is on the verified domain and nothing stands in the way.',
    nextStep: null,
  },
  'reported-ours': {
    verdict: 'ready',
    rule: 'K2',
    label: 'Claimable, reported as yours',
    sentence: 'The last export says that your organization already manages this account.',
    nextStep: null,
  },
  'already-ours': {
    verdict: 'unchanged',
    rule: 'K1',
    label: 'Already claimed',
    sentence: 'Your organization already holds the open claim on this account.',
    nextStep: null,
  },
  'domain-not-verified': {
    verdict: 'refused',
    rule: 'K2',
    label: 'Domain not verified',
    sentence: 'The domain is not verified, so nothing on it can be claimed.',
    nextStep: 'Verify the domain, then open the plan again.',
  },
  'domain-failing': {
    verdict: 'refused',
    rule: 'K5',
    label: 'Domain failing',
    sentence: 'The proof of the domain has gone missing, and new claims are frozen until it is back.',
    nextStep: 'Restore the record or file, check the domain, then open the plan again.',
  },
  deleted: {
    verdict: 'refused',
    rule: 'K2',
    label: 'Deleted',
    sentence: 'The account is deleted, and a deleted account cannot be claimed.',
    nextStep: 'Leave it out.',
  },
  'other-domain': {
    verdict: 'refused',
    rule: 'K2',
    label: 'Other domain',
    sentence: 'The address is not on this domain.',
    nextStep: 'Claim it from a plan for its own domain, once that is verified.',
  },
  subdomain: {
    verdict: 'refused',
    rule: 'K2',
    label: 'On a subdomain',
    sentence: 'The address is on a subdomain, and a subdomain is another domain.',
    nextStep: 'Add and verify the subdomain, then claim from a plan for it.',
  },
  'claimed-elsewhere': {
    verdict: 'refused',
    rule: 'K1',
    label: 'Claimed elsewhere',
    sentence: 'Another organization in this store holds the open claim on this account.',
    nextStep: 'Unclaim it there first, then open the plan again.',
  },
  'reported-elsewhere': {
    verdict: 'refused',
    rule: 'K1',
    label: 'Reported elsewhere',
    sentence: 'The last export says that another organization has claimed this account.',
    nextStep: 'Ask that organization to unclaim it, then import a new export.',
  },
  disputed: {
    verdict: 'refused',
    rule: 'K2',
    label: 'In dispute',
    sentence: 'The owner disputes the claim, and the account is on hold until that is decided.',
    nextStep: 'Decide the dispute first.',
  },
  exception: {
    verdict: 'refused',
    rule: 'K2',
    label: 'Exception',
    sentence: 'An exception says that this account is not to be claimed.',
    nextStep: 'Leave it out, or end the exception.',
  },
  releasable: {
    verdict: 'ready',
    rule: 'K3',
    label: 'Can be unclaimed',
    sentence: 'Your organization holds the open claim; unclaiming makes the account personal again.',
    nextStep: null,
  },
  'not-managed': {
    verdict: 'unchanged',
    rule: 'K1',
    label: 'Already personal',
    sentence: 'Nobody holds an open claim on this account.',
    nextStep: null,
  },
  'other-claim': {
    verdict: 'refused',
    rule: 'K3',
    label: 'Not your claim',
    sentence: 'The open claim belongs to another organization in this store.',
    nextStep: 'Unclaim it from that organization.',
  },
  'left-scope': {
    verdict: 'gone',
    rule: null,
    label: 'No longer in the plan',
    sentence: 'The plan held this account when it was last looked at, and its scope no longer does.',
    nextStep: null,
  },
} as const satisfies Record<ClaimReason, ReasonText>;

export function verdictOf(reason: ClaimReason): Verdict {
  return claimReasonTexts[reason].verdict;
}
