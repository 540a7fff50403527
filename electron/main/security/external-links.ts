import { shell } from 'electron';

/** Where the screens link to. */
const HOSTS: ReadonlySet<string> = new Set([
  'admin.atlassian.com',
  'bitbucket.org',
  'id.atlassian.com',
  'support.atlassian.com',
]);

/** @returns whether the system's browser may be sent there: https, a host of the list, nothing hidden (E-15) */
export function isExternalLink(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === 'https:' && HOSTS.has(host) && username + password === '';
}

/** Opens a link of a screen in the system's browser; any other address does nothing. */
export function openExternalLink(address: string): void {
  if (!isExternalLink(address)) return;
  // The parsed form, so that what was judged is what is opened. A system without a browser is no fault of ours.
  shell.openExternal(new URL(address).href).catch(() => {});
}
