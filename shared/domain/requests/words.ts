import { z } from 'zod';

/** Longest text a person writes in a request or in an answer, in characters. */
export const longestWords = 4_000;

// What could hide or reorder text on the reader's screen; line breaks and tabs are no harm.
const hidden = /[^\P{Cc}\n\t]|[\u200b\u202a-\u202e\u2060-\u2069\ufeff]|\p{Cs}/gu;

/** Text as it is kept and signed: one kind of line break, nothing that hides or reorders other text. */
export function cleanWords(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(hidden, '').trim();
}

/** What a person says, as it comes from a form. */
export const Words = z
  .string()
  .max(longestWords)
  .transform(cleanWords)
  .refine((text) => text !== '', { message: 'Write at least a word.' });

/** What a signed message says: text that is clean already. */
export const CleanWords = z
  .string()
  .max(longestWords)
  .refine((text) => cleanWords(text) === text);
