const marks = /\p{M}+/gu;
const notWord = /[^\p{L}\p{N}]+/gu;
/** Letters that carry no accent to be dropped, and how they are written without. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};
const specialLetters = /[ßøđłæœıþð]/g;

/** Text without case and accents, for comparison only. */
export function plainText(text: string): string {
  const bare = text.normalize('NFD').replace(marks, '').toLowerCase();
  return bare.replace(specialLetters, (letter) => plainLetters[letter] ?? letter);
}

/** The words of a name or of a local part, without case, accents and punctuation, in alphabetical order. */
export function plainWords(text: string): readonly string[] {
  return plainText(text)
    .replace(notWord, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .sort();
}

/**
 * Whether two names are the same once initials stand for names: "A. Archer" and "Ann Archer".
 * @param one words in alphabetical order, as `plainWords` gives them
 */
export function sameWithInitials(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length || one.length < 2) return false;
  const left = [...other];
  let whole = 0;
  for (const word of [...one].sort((first, second) => second.length - first.length)) {
    const exact = left.indexOf(word);
    const at = exact !== -1 ? exact : left.findIndex((candidate) => standsFor(word, candidate));
    const found = left[at];
    if (found === undefined) return false;
    if (found === word && word.length > 1) whole += 1;
    left.splice(at, 1);
  }
  return whole > 0;
}

function standsFor(one: string, other: string): boolean {
  return (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));
}
