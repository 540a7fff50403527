import { sql } from 'kysely';

/** Shortest text the trigram index can find. */
export const shortestTrigram = 3;

/**
 * The keys of accounts whose name, e-mail or id hold every three-letter piece of a text: all that hold the text,
 * and now and then one that does not, because the index keeps no positions. Exact for three letters.
 * @param text at least `shortestTrigram` characters
 * @param most how many keys are wanted at most; -1 for all
 */
export function trigramMatches(text: string, most: number) {
  const letters = [...text];
  const pieces = new Set<string>();
  for (let at = 0; at + shortestTrigram <= letters.length; at += 1) {
    pieces.add(letters.slice(at, at + shortestTrigram).join(''));
  }
  const match = [...pieces].map((piece) => `"${piece.replaceAll('"', '""')}"`).join(' AND ');
  return sql<{ key: number }>`
    SELECT rowid AS key FROM accounts_search WHERE accounts_search MATCH ${match} LIMIT ${most}`;
}
