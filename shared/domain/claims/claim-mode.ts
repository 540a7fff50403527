import type { ClaimMode } from '../domains/domain';

/** What each mode means, said where it is chosen (rule K3). */
export const claimModeSentences = {
  selected: 'Only the accounts a plan names are claimed: by rule, by hand, or from a file.',
  all: 'Every claimable account on the domain is claimed once; accounts that appear later stay personal.',
  automatic: 'Every claimable account on the domain is claimed, and so is every one that appears later.',
} as const satisfies Record<ClaimMode, string>;
