/**
 * Letters of other scripts that are drawn like a Latin letter. Enough to recognise a whole label that imitates a
 * Latin name (a label of mixed scripts is refused before this question comes up).
 */
const drawnLike: ReadonlyMap<string, string> = new Map([
  ['а', 'a'],
  ['ь', 'b'],
  ['с', 'c'],
  ['ԁ', 'd'],
  ['е', 'e'],
  ['ё', 'e'],
  ['һ', 'h'],
  ['і', 'i'],
  ['ї', 'i'],
  ['ј', 'j'],
  ['к', 'k'],
  ['ӏ', 'l'],
  ['м', 'm'],
  ['п', 'n'],
  ['о', 'o'],
  ['р', 'p'],
  ['ԛ', 'q'],
  ['г', 'r'],
  ['ѕ', 's'],
  ['т', 't'],
  ['ц', 'u'],
  ['ѵ', 'v'],
  ['ѡ', 'w'],
  ['ԝ', 'w'],
  ['х', 'x'],
  ['у', 'y'],
  ['ү', 'y'],
  ['α', 'a'],
  ['ε', 'e'],
  ['ι', 'i'],
  ['κ', 'k'],
  ['ν', 'v'],
  ['ο', 'o'],
  ['ρ', 'p'],
  ['τ', 't'],
  ['υ', 'u'],
  ['ω', 'w'],
  ['χ', 'x'],
  ['γ', 'y'],
  ['օ', 'o'],
  ['ո', 'n'],
  ['ս', 'u'],
  ['հ', 'h'],
  ['ց', 'g'],
]);

/**
 * The Latin name that a name in another script imitates, for example `apple.com` written in Cyrillic letters.
 * @param unicode a canonical name in its Unicode form
 * @returns the imitated name, or null when the name can be told apart by eye
 */
export function latinLookAlike(unicode: string): string | null {
  const skeleton = [...unicode].map((letter) => (letter <= '\u007f' ? letter : drawnLike.get(letter)));
  if (skeleton.includes(undefined)) return null;
  const latin = skeleton.join('');
  return latin === unicode ? null : latin;
}
