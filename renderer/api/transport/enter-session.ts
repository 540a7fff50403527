const tokenPattern = /^#token=([A-Za-z0-9_-]+)$/;

/**
 * Browser host only: exchanges the one-time token of the address for the session cookie and takes it out of the
 * address, so that it neither stays in the history nor is sent on by a copied link.
 * @returns whether this page may talk to the core
 */
export async function enterSession(): Promise<boolean> {
  if (window.claimdesk) return true;
  const token = tokenPattern.exec(window.location.hash)?.[1];
  if (token === undefined) return hasSession();
  window.history.replaceState(null, '', window.location.pathname + window.location.search);
  const answer = await post('/session', { token });
  return answer.ok || hasSession();
}

/** The cookie cannot be read from here (it is HttpOnly), so the host is asked. */
async function hasSession(): Promise<boolean> {
  const answer = await post('/session', {});
  return answer.ok;
}

function post(path: string, body: unknown): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-claimdesk': '1' },
    body: JSON.stringify(body),
  });
}
