import { shortestTrigram } from '../../../store/trigram-search';

/** What of an account is searched in. */
export interface SearchedText {
  readonly name: string;
  readonly email: string;
  readonly id: string;
}

/** The words of a search text, each once, folded. */
export function searchWords(search: string | undefined): readonly string[] {
  return [
    ...new Set(
      fold(search ?? '')
        .split(/[\s\p{Cc}]+/u)
        .filter(Boolean),
    ),
  ];
}

/** True for a word too short for the trigram index: it must begin a text instead of standing anywhere in it. */
export function isShort(word: string): boolean {
  return [...word].length < shortestTrigram;
}

/** Whether a word is of plain letters, which the database folds as we do. */
export function isAscii(word: string): boolean {
  return !/[^ -~]/.test(word);
}

/** Whether every word is found in one of the texts: the rule that every index only makes fast. */
export function matchesWords(words: readonly string[], { name, email, id }: SearchedText): boolean {
  const texts = [fold(name), fold(email), fold(id)];
  return words.every((word) =>
    texts.some((text) => (isShort(word) ? text.startsWith(word) : text.includes(word))),
  );
}

/** Lower case, except for the two letters that would become plain ones: K (Kelvin) and İ. */
function fold(text: string): string {
  return text.replace(/[^\u0130\u212a]+/g, (part) => part.toLowerCase());
}
