import type { DomainState, VerificationMethod } from './domain';
import { recordPrefix } from './txt-record';

/** Random bytes in a token; base64 makes 64 characters of them, without padding (rule K7). */
export const tokenBytes = 48;
const day = 24 * 60 * 60 * 1000;
/** How long a token works while the domain is pending, in milliseconds (rule K7). */
export const tokenLife = 7 * day;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const issuedToken = /^[A-Za-z0-9+/_-]{20,126}={0,2}$/;

/** What a token is bound to: it proves nothing for another organization, domain or method (rule K7). */
export interface IssuedToken {
  readonly id: string;
  readonly domainId: string;
  readonly method: VerificationMethod;
  readonly token: string;
  readonly expiresAt: number | null;
  readonly retiredAt: number | null;
}

/**
 * Writes random bytes as a token.
 * @param bytes exactly {@link tokenBytes} bytes from a cryptographic source
 */
export function tokenOf(bytes: Uint8Array): string {
  if (bytes.length !== tokenBytes) throw new RangeError(`A token needs ${tokenBytes} random bytes`);
  let token = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (const shift of [18, 12, 6, 0]) token += alphabet.charAt((group >> shift) & 63);
  }
  return token;
}

/**
 * Reads a token that Atlassian issued, as the bare token, the whole record or the whole line of a zone file.
 * @returns the token, or null when the text holds none
 */
export function adoptableToken(text: string): string | null {
  const value = text
    .trim()
    .replace(/^.*\bTXT\s+/i, '')
    .replace(/^"|"$/g, '')
    .replace(/"\s+"/g, '');
  const token = value.startsWith(recordPrefix) ? value.slice(recordPrefix.length) : value;
  return issuedToken.test(token) ? token : null;
}

/**
 * Whether a token still proves anything: never once replaced, and while pending only for {@link tokenLife}.
 * @param now instant in milliseconds
 */
export function isUsable(
  token: Pick<IssuedToken, 'expiresAt' | 'retiredAt'>,
  state: DomainState,
  now: number,
): boolean {
  if (token.retiredAt !== null || state === 'lapsed' || state === 'removed') return false;
  return state !== 'pending' || token.expiresAt === null || now < token.expiresAt;
}
