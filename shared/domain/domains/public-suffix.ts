import { parse } from 'tldts';

export type SuffixFinding =
  | { readonly kind: 'registrable'; readonly registrable: string }
  | { readonly kind: 'public-suffix'; readonly operator: 'registry' | 'company' }
  | { readonly kind: 'unknown-suffix'; readonly suffix: string };

/**
 * Reads a canonical name against the Public Suffix List, private section included: below a public suffix
 * everybody can have a name, so nobody owns the suffix itself.
 * @param ascii a canonical name
 */
export function findSuffix(ascii: string): SuffixFinding {
  const found = parse(ascii, { allowPrivateDomains: true, extractHostname: false, validateHostname: false });
  const suffix = found.publicSuffix ?? ascii;
  if (!found.isIcann && !found.isPrivate) return { kind: 'unknown-suffix', suffix };
  if (found.domain === null)
    return { kind: 'public-suffix', operator: found.isPrivate ? 'company' : 'registry' };
  return { kind: 'registrable', registrable: found.domain };
}

/** The registered name that a canonical name belongs to, itself included. */
export function registrationOf(ascii: string): string {
  const found = findSuffix(ascii);
  return found.kind === 'registrable' ? found.registrable : ascii;
}

/** Whether a name lies on a service whose customers each get a name below it, such as a host of web pages. */
export function isSharedService(name: string): boolean {
  return (
    parse(name, { allowPrivateDomains: true, extractHostname: false, validateHostname: false }).isPrivate ===
    true
  );
}

/** Whether two canonical names belong to the same registration, so that one owner stands behind both. */
export function sameRegistration(one: string, other: string): boolean {
  const [a, b] = [findSuffix(one), findSuffix(other)];
  return a.kind === 'registrable' && b.kind === 'registrable' && a.registrable === b.registrable;
}
