import type { Hop } from '../../../../shared/domain/domains/evidence';
import { writeServer } from '../../net/dns-resolver';
import { isPublicAddress } from '../../net/public-address';
import type { DnsAnswer, DnsServer } from '../../ports/resolver';
import type { LookTools } from './look';

type Found = Pick<Hop, 'resolver' | 'addresses' | 'dropped'>;
export type SiteAddresses =
  | { readonly found: Found; readonly alias: string | null; readonly dial: readonly string[] }
  | { readonly found: Found; readonly failure: 'no-name' | 'no-address' | 'not-public' };

/** Milliseconds for one resolver, so that a blocked one leaves time for the next. */
const oneResolver = 4_000;

/**
 * Finds the addresses of a host that may be connected to: one question for IPv6 and one for IPv4, put to the first
 * resolver that answers, the system's last (the certificate is the proof here, not the address); addresses outside the public internet are dropped unless the start allowed them.
 * @returns at most one address of each kind, IPv6 first
 */
export async function addressesOf(host: string, tools: LookTools): Promise<SiteAddresses> {
  for (const server of serversOf(tools)) {
    const [six, four] = await Promise.all([ask(server, host, 'AAAA', tools), ask(server, host, 'A', tools)]);
    if (isSilent(six) && isSilent(four)) continue;
    return choose(writeServer(server), [six, four], tools.allowPrivateAddresses);
  }
  return { found: { resolver: null, addresses: [], dropped: [] }, failure: 'no-address' };
}

function serversOf({ resolvers, ports }: LookTools): readonly DnsServer[] {
  const named = resolvers.map(({ server }) => server);
  const chosenAtStart = resolvers.some(({ origin }) => origin === 'start-option');
  return chosenAtStart ? named : [...named, ...ports.resolver.systemServers().slice(0, 1)];
}

function ask(
  server: DnsServer,
  host: string,
  type: 'A' | 'AAAA',
  { ports, signal }: LookTools,
): Promise<DnsAnswer> {
  return ports.resolver.ask(server, host, type, AbortSignal.any([signal, AbortSignal.timeout(oneResolver)]));
}

function choose(resolver: string, answers: readonly DnsAnswer[], allowPrivate: boolean): SiteAddresses {
  const addresses = answers.flatMap((answer) => answer.addresses);
  const dropped = allowPrivate ? [] : addresses.filter((address) => !isPublicAddress(address));
  const found = { resolver, addresses, dropped };
  const dial = answers.flatMap((answer) =>
    answer.addresses.filter((address) => !dropped.includes(address)).slice(0, 1),
  );
  const alias = answers.find(({ cname }) => cname.length > 0)?.cname.at(-1) ?? null;
  if (dial.length > 0) return { found, alias, dial };
  if (dropped.length > 0) return { found, failure: 'not-public' };
  return { found, failure: answers.every(({ outcome }) => outcome === 'no-name') ? 'no-name' : 'no-address' };
}

function isSilent({ outcome }: DnsAnswer): boolean {
  return outcome !== 'records' && outcome !== 'no-record' && outcome !== 'no-name';
}
