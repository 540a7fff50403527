import type { IncomingMessage } from 'node:http';

/** Decides whether a request was meant for this host and made by its own page (L-03, L-08, L-09). */
export interface OwnAddress {
  /** True when the request names this host, and only this host, as its target. */
  isTarget(request: IncomingMessage): boolean;
  /** True when a page served under the very name the request is sent to made it. */
  isOrigin(request: IncomingMessage): boolean;
}

/**
 * A name that a stranger points at 127.0.0.1 reaches this process too, so the `Host` is compared as a whole.
 * Forwarding headers are never looked at: there is no proxy in front.
 * @param port the port that is listened on
 */
export function ownAddress(port: number): OwnAddress {
  // Through URL, because a browser leaves port 80 out.
  const hosts = new Set(['127.0.0.1', 'localhost'].map((name) => new URL(`http://${name}:${port}`).host));
  return {
    isTarget: ({ url, headers, rawHeaders }) =>
      url?.startsWith('/') === true && countOf('host', rawHeaders) === 1 && hosts.has(headers.host ?? ''),
    isOrigin: ({ headers }) =>
      headers.origin === `http://${headers.host}` &&
      (headers['sec-fetch-site'] ?? 'same-origin') === 'same-origin',
  };
}

/** Node keeps the first of two `Host` lines and drops the other; the raw list has both. */
function countOf(name: string, rawHeaders: readonly string[]): number {
  return rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === name).length;
}
