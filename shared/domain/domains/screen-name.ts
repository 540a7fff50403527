import { canonicalName } from './canonical-name';
import { isFreeMail } from './free-mail';
import { latinLookAlike } from './look-alike';
import { findSuffix } from './public-suffix';
import { explainFault, type NameRefusal, refusals } from './refusal';
import { specialUseSuffix } from './special-use';

export type Screening =
  | { readonly ok: true; readonly ascii: string; readonly unicode: string; readonly looksLike: string | null }
  | { readonly ok: false; readonly refusal: NameRefusal };

/**
 * Decides whether a text names a domain that an organization can own (rule K6), from the name alone.
 * @param input what somebody typed or pasted
 * @returns the canonical name in both forms, or the reason for the refusal and what to do instead
 */
export function screenName(input: string): Screening {
  const name = canonicalName(input);
  if (!name.ok) return { ok: false, refusal: explainFault(name.fault, input) };
  const reserved = specialUseSuffix(name.ascii);
  if (reserved !== null) return { ok: false, refusal: refusals.specialUse(name.unicode, reserved) };
  const suffix = findSuffix(name.ascii);
  if (suffix.kind === 'public-suffix') {
    return { ok: false, refusal: refusals.publicSuffix(name.unicode, suffix.operator) };
  }
  if (suffix.kind === 'unknown-suffix') {
    return { ok: false, refusal: refusals.unknownSuffix(name.unicode, suffix.suffix) };
  }
  if (isFreeMail(name.ascii)) return { ok: false, refusal: refusals.freeMail(name.unicode) };
  return { ok: true, ascii: name.ascii, unicode: name.unicode, looksLike: latinLookAlike(name.unicode) };
}
