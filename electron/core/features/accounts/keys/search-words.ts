import { shortestTrigram } from '../../../store/trigram-search';

/** What of an account is searched in. */
export interface SearchedText {
  readonly name: string;
  readonly email: string;
  readonly id: string;
}

/** The words of a search text, each once, in lower case. */
export function searchWords(search: string | undefined): readonly string[] {
  return [
    ...new Set(
      (search ?? '')
        .toLowerCase()
        .split(/[\s\p{Cc}]+/u)
        .filter(Boolean),
    ),
  ];
}

/** True for a word too short for the trigram index: it must begin a text instead of standing anywhere in it. */
export function isShort(word: string): boolean {
  return [...word].length < shortestTrigram;
}

/** Whether every word is found in one of the texts: the rule that every index only makes fast. */
export function matchesWords(words: readonly string[], { name, email, id }: SearchedText): boolean {
  const texts = [name.toLowerCase(), email.toLowerCase(), id.toLowerCase()];
  return words.every((word) =>
    texts.some((text) => (isShort(word) ? text.startsWith(word) : text.includes(word))),
  );
}
