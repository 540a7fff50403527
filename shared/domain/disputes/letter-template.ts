import { z } from 'zod';

/** The letters a case offers, by whom they go to and what they say. */
export const letterTemplates = [
  'owner-looking',
  'owner-released',
  'owner-kept',
  'other-admin',
  'support',
] as const;
export const LetterTemplate = z.enum(letterTemplates);
export type LetterTemplate = z.infer<typeof LetterTemplate>;

export const letterTemplateLabels = {
  'owner-looking': 'To the owner: we are looking into it',
  'owner-released': 'To the owner: we release the account',
  'owner-kept': 'To the owner: the claim stands',
  'other-admin': 'To the admin of another organization',
  support: 'To Atlassian support',
} as const satisfies Record<LetterTemplate, string>;
