import type { HostProcess } from '../../support/host-process';

/** What the page sends with every call to `/session`. */
export function callHeaders(host: HostProcess): Record<string, string> {
  return { origin: host.origin, 'content-type': 'application/json', 'x-claimdesk': '1' };
}

export function postSession(
  host: HostProcess,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${host.origin}/session`, {
    method: 'POST',
    headers: { ...callHeaders(host), ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** Exchanges the token. @returns the cookie as a browser would send it back */
export async function enter(host: HostProcess): Promise<string> {
  const answer = await postSession(host, { token: host.token });
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}
