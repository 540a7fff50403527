import { z } from 'zod';

const ipv4 = z.ipv4();
const ipv6 = z.ipv6();

/**
 * Whether a text names a resolver: an IP address with an optional port, `1.1.1.1`, `9.9.9.9:5353`,
 * `2620:fe::fe` or `[2620:fe::fe]:53`. A name would have to be looked up first, by the very resolver in question.
 */
export function isResolverAddress(text: string): boolean {
  if (ipv4.safeParse(text).success || ipv6.safeParse(text).success) return true;
  const [, bracketed, plain, port] = /^(?:\[([^\]]+)\]|([^:]+)):(\d{1,5})$/.exec(text) ?? [];
  if (port === undefined || Number(port) < 1 || Number(port) > 65_535) return false;
  return bracketed !== undefined ? ipv6.safeParse(bracketed).success : ipv4.safeParse(plain).success;
}

export const ResolverAddress = z.string().trim().max(60).refine(isResolverAddress, {
  message: 'Enter an IP address, with a port if it is not 53: 1.1.1.1 or [2620:fe::fe]:53.',
});
