/** What SQLite says when the store itself cannot be written, and what that means. */
const sentences = {
  SQLITE_FULL: 'The disk is full, so nothing more could be written.',
  SQLITE_IOERR: 'The disk did not take what was written to the store.',
  SQLITE_CORRUPT: 'The file of the store is damaged.',
  SQLITE_READONLY: 'The file of the store must not be written.',
  SQLITE_NOMEM: 'There was not enough memory to write the store.',
} as const;

/**
 * Says that the store itself cannot be written: no item is to blame, and the next one would fare no better.
 * @returns a sentence, or null for any other failure
 */
export function storeFailure(failure: unknown): string | null {
  if (!(failure instanceof Error) || !('code' in failure)) return null;
  const { code } = failure;
  if (typeof code !== 'string') return null;
  for (const [known, sentence] of Object.entries(sentences)) if (code.startsWith(known)) return sentence;
  return null;
}
