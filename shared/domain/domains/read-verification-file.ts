import { describeDifference } from './difference';
import { neutralText } from './neutral-text';

/** Where in the page the token was found; the generations of the file differ in this. */
type TokenPlace = 'data-value' | 'text' | 'magic-domain-token' | 'anywhere';

export interface FileReading {
  readonly outcome: 'match' | 'old-token' | 'wrong-token' | 'no-token';
  readonly place: TokenPlace | null;
  /** The token that stands there, fit to be shown. */
  readonly seen: string | null;
  readonly difference: string | null;
}

const elementId = /^[a-z][a-z0-9]*\s[^>]*\bid\s*=\s*["']?domain-verification-token["'\s>]/i;
const attribute = /\bdata-value\s*=\s*["']?([^"'\s>]+)/i;
const elementText = /^[^>]*>\s*(\S+)/;
const magicText = /^magicdomaintoken>\s*(\S+)/i;
const word = /[A-Za-z0-9+/_=-]{20,}/g;

/**
 * Judges the page served at the address of the file, in every generation of the file: the element's attribute,
 * its text, the tag of the first generation, and then the token anywhere in the page as a word of its own.
 * @param page the body as text
 * @param token the token that proves the domain now, or null when it ran out
 * @param retired tokens that were replaced
 */
export function readVerificationFile(
  page: string,
  token: string | null,
  retired: readonly string[],
): FileReading {
  const body = decodeReferences(page);
  const named = namedTokens(body);
  const words = body.match(word) ?? [];
  const found = [...named, ...words.map((value) => ({ place: 'anywhere' as const, value }))];
  const match = token === null ? undefined : found.find(({ value }) => value === token);
  if (match)
    return { outcome: 'match', place: match.place, seen: neutralText(match.value, 128), difference: null };
  const old = found.find(({ value }) => retired.includes(value));
  if (old) {
    const difference = 'The file holds a token that has been replaced.';
    return { outcome: 'old-token', place: old.place, seen: neutralText(old.value, 128), difference };
  }
  const wrong = named[0];
  if (!wrong) return { outcome: 'no-token', place: null, seen: null, difference: null };
  const difference = token === null ? null : describeDifference(`token=${token}`, `token=${wrong.value}`);
  return { outcome: 'wrong-token', place: wrong.place, seen: neutralText(wrong.value, 128), difference };
}

/** Works on the pieces between two `<`, so that time grows with the size of the page only. */
function namedTokens(body: string): readonly { place: TokenPlace; value: string }[] {
  const pieces = body.split('<');
  const elements = pieces.filter((piece) => elementId.test(piece));
  const first = (place: TokenPlace, from: readonly string[], pattern: RegExp) =>
    from.flatMap((piece) => {
      const value = pattern.exec(piece)?.[1];
      return value === undefined ? [] : [{ place, value }];
    });
  return [
    ...first('data-value', elements, attribute),
    ...first('text', elements, elementText),
    ...first('magic-domain-token', pieces, magicText),
  ];
}

/** Content systems write `+` and `/` as numeric character references. */
function decodeReferences(page: string): string {
  return page.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (whole, hexadecimal, decimal) => {
    const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code < 0x80 ? String.fromCodePoint(code) : whole;
  });
}
