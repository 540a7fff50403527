import { z } from 'zod';

interface EvidenceFacts {
  /** How much it speaks for one person; below zero against. */
  readonly weight: number;
  readonly words: string;
}

/** What can speak for or against two accounts being one person's. */
export const evidenceFacts = {
  'plus-tag': { weight: 5, words: 'The addresses differ only in what follows a plus sign' },
  'same-local-part': { weight: 3, words: 'Same name before the @, on another domain' },
  'same-letters': { weight: 3, words: 'The addresses differ only in dots, dashes or their order' },
  'similar-local-part': { weight: 2, words: 'The names before the @ differ in a letter or two' },
  'same-name': { weight: 2, words: 'Same name, whatever its accents and order' },
  initials: { weight: 1, words: 'Same name, once with initials' },
  'one-never-active': { weight: 1, words: 'One was never active, the other was' },
  'personal-and-managed': { weight: 1, words: 'One is personal, the other managed' },
  'other-name': { weight: -2, words: 'The names have no word in common' },
} as const satisfies Record<string, EvidenceFacts>;

export type Evidence = keyof typeof evidenceFacts;
export const evidences = Object.keys(evidenceFacts) as [Evidence, ...Evidence[]];
export const Evidence = z.enum(evidences);

export const strengths = ['strong', 'likely', 'weak'] as const;
export const Strength = z.enum(strengths);
export type Strength = z.infer<typeof Strength>;

export const strengthLabels = {
  strong: 'Strong',
  likely: 'Likely',
  weak: 'Weak',
} as const satisfies Record<Strength, string>;

/** The least sum of weights for each strength. */
export const leastScore = { strong: 5, likely: 4, weak: 3 } as const satisfies Record<Strength, number>;

export function scoreOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, piece) => sum + evidenceFacts[piece].weight, 0);
}

/** @returns null where the evidence is too thin to be shown: below the least sum, or one piece alone that is not a tag */
export function strengthOf(evidence: readonly Evidence[]): Strength | null {
  const speaking = evidence.filter((piece) => evidenceFacts[piece].weight > 0);
  if (speaking.length < 2 && !evidence.includes('plus-tag')) return null;
  return strengthOfScore(scoreOf(evidence));
}

export function strengthOfScore(score: number): Strength | null {
  return strengths.find((strength) => score >= leastScore[strength]) ?? null;
}
