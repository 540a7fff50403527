import { canonicalName } from '../domains/canonical-name';

/** One address as the store keeps it. */
export interface EmailAddress {
  /** As people write it: local part in its own case, domain canonical ASCII. */
  readonly address: string;
  /** What two accounts may never share (rule L4): the local part without case, the canonical domain. */
  readonly key: string;
  /** The part after the last `@` in canonical ASCII (rule K2). */
  readonly domain: string;
}

const longestLocalPart = 64;
const plainDomain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const suspectDomain = /xn--|(?:^|\.)[a-z0-9]{2}--/;
/** Dot-separated atoms; anything beyond ASCII is allowed in them except blanks and invisible characters. */
const localPart = /^[^\s\p{Cc}\p{Cf}"(),.:;<>@[\\\]]+(?:\.[^\s\p{Cc}\p{Cf}"(),.:;<>@[\\\]]+)*$/u;
const plainLocalPart = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const beyondAscii = /[^\0-\x7f]/;

/**
 * Reads an e-mail address and makes it comparable.
 * @param text what a file, a form or a clipboard holds; outer blanks do not count
 * @returns the address, or null when the text is none
 */
export function readEmailAddress(text: string): EmailAddress | null {
  const trimmed = text.trim();
  const at = trimmed.lastIndexOf('@');
  if (at < 1 || at > longestLocalPart) return null;
  const domain = canonicalDomain(trimmed.slice(at + 1));
  if (domain === null) return null;
  const local = trimmed.slice(0, at);
  if (plainLocalPart.test(local)) {
    return { address: `${local}@${domain}`, key: `${local.toLowerCase()}@${domain}`, domain };
  }
  const composed = local.normalize('NFC');
  if (!localPart.test(composed)) return null;
  return { address: `${composed}@${domain}`, key: `${composed.toLowerCase()}@${domain}`, domain };
}

/** The plain case is decided by one pattern: a file of a million rows asks a million times. */
function canonicalDomain(text: string): string | null {
  if (!beyondAscii.test(text)) {
    const lower = text.toLowerCase();
    if (lower.length <= 253 && plainDomain.test(lower) && !suspectDomain.test(lower)) return lower;
  }
  const canonical = /[\s@]/.test(text) ? null : canonicalName(text);
  return canonical?.ok ? canonical.ascii : null;
}
