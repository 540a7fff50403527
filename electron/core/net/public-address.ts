import ipaddr from 'ipaddr.js';

/** Special-purpose blocks (IANA registries) that the library counts among ordinary addresses. */
const furtherBlocks = [
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.175.48.0/24',
  '2001::/23',
  '2620:4f:8000::/48',
  '3fff::/20',
  '5f00::/16',
  '64:ff9b:1::/48',
  '100::/64',
  '100:0:0:1::/64',
  'fec0::/10',
].map((block) => ipaddr.parseCIDR(block));

/**
 * Whether an address belongs to the public internet: outside every special-purpose block, and in a form that
 * every system reads the same way.
 * @param text an address as DNS gives it
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.IPv4.isValidFourPartDecimal(text) && !ipaddr.IPv6.isValid(text)) return false;
  if (text.includes('%')) return false;
  const address = ipaddr.parse(text);
  return (
    address.range() === 'unicast' && !furtherBlocks.some(([block, bits]) => isWithin(address, block, bits))
  );
}

function isWithin(
  address: ipaddr.IPv4 | ipaddr.IPv6,
  block: ipaddr.IPv4 | ipaddr.IPv6,
  bits: number,
): boolean {
  return address.kind() === block.kind() && address.match(block, bits);
}
