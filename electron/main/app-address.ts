/** The desktop app's own scheme: no files, no network, one host. */
export const APP_SCHEME = 'claimdesk';
export const APP_ORIGIN = `${APP_SCHEME}://app`;

/**
 * Decides by parts, because what merely begins like our address may belong to anybody.
 * @returns whether the address is the page of the app itself, whatever its query or fragment
 */
export function isAppPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password, pathname } = new URL(address);
  return protocol === `${APP_SCHEME}:` && host === 'app' && username + password === '' && pathname === '/';
}
