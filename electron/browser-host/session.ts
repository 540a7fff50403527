import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Who may use this process: the browser that brought the token first. */
export interface Session {
  /** Stands in the address printed at the start, and works once. */
  readonly token: string;
  /**
   * Exchanges the token.
   * @returns the value of a `Set-Cookie` header, or undefined when the token is wrong or was used before
   */
  open(token: string): string | undefined;
  /** @param cookies the `Cookie` header of a request */
  isOpenFor(cookies: string | undefined): boolean;
}

const newSecret = () => randomBytes(32).toString('base64url');

/**
 * Both secrets have 256 bits and live in memory until the process ends (L-05 to L-07).
 * @param port stands in the cookie's name, because a browser does not keep cookies of two ports apart
 */
export function createSession(port: number): Session {
  const token = newSecret();
  const cookie = newSecret();
  const name = `claimdesk-session-${port}`;
  let used = false;
  return {
    token,
    open(offered) {
      if (used || !isSame(offered, token)) return undefined;
      used = true;
      return `${name}=${cookie}; HttpOnly; SameSite=Strict; Path=/`;
    },
    isOpenFor: (cookies) => used && valuesOf(name, cookies ?? '').some((value) => isSame(value, cookie)),
  };
}

/** Digests have one length, so the comparison tells nothing about where or how long the secret differs. */
function isSame(left: string, right: string): boolean {
  return timingSafeEqual(digest(left), digest(right));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function valuesOf(name: string, cookies: string): string[] {
  return cookies
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
}
