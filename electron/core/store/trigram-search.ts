import { sql } from 'kysely';

/** Shortest text the trigram index can find. */
export const shortestTrigram = 3;

/**
 * The keys of accounts whose name, e-mail or id hold the three-letter pieces that a text is made of: all that hold
 * the text, and some that do not, because the index keeps no positions and neighbouring pieces are not asked for.
 * Exact for three letters.
 * @param text at least `shortestTrigram` characters
 * @param most how many keys are wanted at most; -1 for all
 */
export function trigramMatches(text: string, most: number) {
  const match = piecesOf([...text]).map((piece) => `"${piece.replaceAll('"', '""')}"`);
  return sql<{ key: number }>`
    SELECT rowid AS key FROM accounts_search WHERE accounts_search MATCH ${match.join(' AND ')} LIMIT ${most}`;
}

/** As few pieces as hold every letter: each one more costs as much as the first and seldom tells more. */
function piecesOf(letters: readonly string[]): readonly string[] {
  const pieces = new Set<string>();
  for (let at = 0; at < letters.length; at += shortestTrigram) {
    const from = Math.min(at, letters.length - shortestTrigram);
    pieces.add(letters.slice(from, from + shortestTrigram).join(''));
  }
  return [...pieces];
}
