import type { SeededRandom } from '../seeded-random';
import type { Culture } from './culture';
import type { CultureMix } from './cultures';

export interface Person {
  /** As the profile shows it. */
  readonly name: string;
  /** Lower-case ASCII letters only: what an address can carry. */
  readonly given: string;
  readonly family: string;
}

/** Letters that Unicode decomposition leaves as they are. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** Draws a person whose address spelling matches the written name. */
export function drawPerson(random: SeededRandom, mix: CultureMix): Person {
  const culture = random.weighted(mix);
  const given = spelling(random.pick(culture.given), culture);
  const family = spelling(random.pick(culture.family), culture);
  const name =
    culture.order === 'given-first'
      ? `${given.written} ${family.written}`
      : `${family.written} ${given.written}`;
  return { name, given: given.folded, family: family.folded };
}

function spelling(entry: string, culture: Culture): { written: string; folded: string } {
  const [written = entry, own] = entry.split('/');
  return { written, folded: own ?? foldToAscii(written, culture.folding) };
}

/** Writes a name with the letters a to z, the way people of the culture do it in addresses. */
export function foldToAscii(name: string, folding: Readonly<Record<string, string>>): string {
  return [...name.toLowerCase()]
    .map((letter) => folding[letter] ?? plainLetters[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
}
