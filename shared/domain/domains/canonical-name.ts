import { toASCII, toUnicode } from 'tr46';
import { isMixedScript } from './mixed-script';

/** Why a text is not the name of a domain. */
export type NameFault =
  | 'empty'
  | 'address'
  | 'url'
  | 'ip-literal'
  | 'invisible'
  | 'wildcard'
  | 'forbidden-character'
  | 'empty-label'
  | 'hyphen'
  | 'reserved-prefix'
  | 'bad-punycode'
  | 'label-length'
  | 'name-length'
  | 'single-label'
  | 'too-many-labels'
  | 'mixed-script';

export type CanonicalName =
  | { readonly ok: true; readonly ascii: string; readonly unicode: string }
  | { readonly ok: false; readonly fault: NameFault };

const mapping = {
  checkBidi: true,
  checkJoiners: true,
  useSTD3ASCIIRules: false,
  transitionalProcessing: false,
};
const longestLabel = 63;
const longestName = 253;
const mostLabels = 10;

/** Format and control characters, without the two joiners that some scripts need and UTS 46 checks itself. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/u;
const joiners = /[\u200c\u200d]/gu;
const plainLabel = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;
const numberLabel = /^(\d+|0x[0-9a-f]*)$/;

/**
 * The one canonical form of a domain's name (rule K2): outer blanks and one closing dot dropped, UTS 46
 * non-transitional, lower case, letters-digits-hyphens only.
 * @param input what somebody typed, pasted or had in a file
 * @returns the ASCII form used for every comparison and the Unicode form for people, or what is wrong
 */
export function canonicalName(input: string): CanonicalName {
  const text = input.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
  const fault = faultOfText(text);
  if (fault) return { ok: false, fault };
  const mapped = toASCII(text.replace(/[.\u3002\uff0e\uff61]$/u, ''), mapping);
  if (mapped === null)
    return { ok: false, fault: /xn--/i.test(text) ? 'bad-punycode' : 'forbidden-character' };
  const labels = mapped.split('.');
  const labelFault =
    labels.map(faultOfLabel).find((found) => found !== null) ?? faultOfLabels(labels, mapped);
  if (labelFault) return { ok: false, fault: labelFault };
  const { domain: unicode, error } = toUnicode(mapped, mapping);
  if (error || unicode !== unicode.normalize('NFC') || toASCII(unicode, mapping) !== mapped) {
    return { ok: false, fault: 'bad-punycode' };
  }
  if (unicode.split('.').some(isMixedScript)) return { ok: false, fault: 'mixed-script' };
  return { ok: true, ascii: mapped, unicode };
}

/** The Unicode form of a name that is already canonical ASCII. */
export function unicodeForm(ascii: string): string {
  return ascii.includes('xn--') ? toUnicode(ascii, mapping).domain : ascii;
}

function faultOfText(text: string): NameFault | null {
  if (text === '') return 'empty';
  if (invisible.test(text.replace(joiners, ''))) return 'invisible';
  if (text.includes('@')) return 'address';
  if (/^\[?[0-9a-f.]*:[0-9a-f.]*:[0-9a-f.:]*(%\w*)?\]?$/i.test(text)) return 'ip-literal';
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text) || /[/?#\\]/.test(text) || /^[^:]+:\d*$/.test(text)) return 'url';
  if (text.includes('*')) return 'wildcard';
  return null;
}

function faultOfLabel(label: string): NameFault | null {
  if (label === '') return 'empty-label';
  if (label.length > longestLabel) return 'label-length';
  if (label.startsWith('-') || label.endsWith('-')) return 'hyphen';
  if (!plainLabel.test(label)) return 'forbidden-character';
  if (label.slice(2, 4) === '--' && !label.startsWith('xn--')) return 'reserved-prefix';
  return null;
}

function faultOfLabels(labels: readonly string[], name: string): NameFault | null {
  if (labels.every((label) => numberLabel.test(label))) return 'ip-literal';
  if (numberLabel.test(labels.at(-1) ?? '')) return 'ip-literal';
  if (labels.length < 2) return 'single-label';
  if (labels.length > mostLabels) return 'too-many-labels';
  return name.length > longestName ? 'name-length' : null;
}
