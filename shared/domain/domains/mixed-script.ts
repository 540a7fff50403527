/** Scripts in everyday use (UAX 31, recommended). A letter of any other script is no part of a domain name here. */
const scripts = [
  'Latin',
  'Arabic',
  'Armenian',
  'Bengali',
  'Bopomofo',
  'Cyrillic',
  'Devanagari',
  'Ethiopic',
  'Georgian',
  'Greek',
  'Gujarati',
  'Gurmukhi',
  'Han',
  'Hangul',
  'Hebrew',
  'Hiragana',
  'Kannada',
  'Katakana',
  'Khmer',
  'Lao',
  'Malayalam',
  'Myanmar',
  'Oriya',
  'Sinhala',
  'Tamil',
  'Telugu',
  'Thaana',
  'Thai',
  'Tibetan',
] as const;

type Script = (typeof scripts)[number];

const members = scripts.map(
  (script) => [script, new RegExp(`\\p{Script_Extensions=${script}}`, 'u')] as const,
);
const shared = /[\p{Script=Common}\p{Script=Inherited}]/u;

/** Writing systems that mix several scripts by nature; Latin beside them is ordinary (UTS 39, highly restrictive). */
const togetherByNature: readonly ReadonlySet<Script>[] = [
  new Set<Script>(['Latin', 'Han', 'Hiragana', 'Katakana']),
  new Set<Script>(['Latin', 'Han', 'Bopomofo']),
  new Set<Script>(['Latin', 'Han', 'Hangul']),
];

/**
 * Whether a label mixes scripts that nobody writes in one word, as imitations of other names do (rule K6).
 * @param label one label in its Unicode form
 */
export function isMixedScript(label: string): boolean {
  const perLetter = [...label].flatMap((letter) => {
    const found = members.filter(([, member]) => member.test(letter)).map(([script]) => script);
    return found.length === 0 && shared.test(letter) ? [] : [new Set<Script>(found)];
  });
  const fitsOne = scripts.some((script) => perLetter.every((found) => found.has(script)));
  const fitsTogether = togetherByNature.some((system) =>
    perLetter.every((found) => [...found].some((script) => system.has(script))),
  );
  return !fitsOne && !fitsTogether;
}
