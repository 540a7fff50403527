import { neutralText } from './neutral-text';
import { fileAddress, fileName, redirectAddress } from './verification-file';

const followed: readonly number[] = [301, 302, 307, 308];

export type RedirectVerdict =
  | { readonly follow: true; readonly url: string }
  | { readonly follow: false; readonly reason: string };

/** Whether a status asks the reader to go elsewhere. */
export function isRedirect(status: number): boolean {
  return status >= 300 && status < 400;
}

/**
 * Exactly one redirect is followed, and only to the same path of the `www.` name over HTTPS.
 * @param domain canonical name of the domain
 * @param from address that answered
 * @param status HTTP status of the answer
 * @param location value of its `Location` header, or null
 */
export function judgeRedirect(
  domain: string,
  from: string,
  status: number,
  location: string | null,
): RedirectVerdict {
  const only = redirectAddress(domain);
  if (from !== fileAddress(domain)) {
    return { follow: false, reason: 'It redirects a second time; only one redirect is followed.' };
  }
  if (!followed.includes(status))
    return { follow: false, reason: `Status ${status} is no redirect that is followed.` };
  if (location === null)
    return { follow: false, reason: `Status ${status} came without an address to go to.` };
  if (isOnlyTarget(location, domain)) return { follow: true, url: only };
  return {
    follow: false,
    reason: `It redirects to ${neutralText(location)}. Only a redirect to ${only} is followed.`,
  };
}

/** Compared as text: no other host, port, path, query, credentials or scheme can hide in an exact match. */
function isOnlyTarget(location: string, domain: string): boolean {
  const parts = /^(?:https:)?\/\/([^/?#\\]+)(\/[^?#\\]*)$/i.exec(location.trim());
  const host = parts?.[1]?.toLowerCase().replace(/:443$/, '');
  return host === `www.${domain}` && parts?.[2] === `/${fileName}`;
}
