/**
 * Names that are reserved and never delegated to anybody (RFC 2606, RFC 6761, RFC 6762, RFC 7686, RFC 8375,
 * RFC 9476 and ICANN's reservation of `internal`). `example.com` and its like are not among them: they exist in
 * the public DNS, nobody but their keeper can prove them there, and they are what people rehearse with.
 */
const specialUse = [
  'alt',
  'arpa',
  'example',
  'home.arpa',
  'internal',
  'invalid',
  'local',
  'localhost',
  'onion',
  'test',
  'localdomain',
  'lan',
  'home',
  'corp',
  'mail',
  'intranet',
  'private',
] as const;

/**
 * Whether nobody can own this name on the public internet.
 * @param ascii a canonical name
 * @returns the reserved name it equals or lies under, or null
 */
export function specialUseSuffix(ascii: string): string | null {
  return specialUse.find((name) => ascii === name || ascii.endsWith(`.${name}`)) ?? null;
}
