import { getServers } from 'node:dns';
import { isIP } from 'node:net';
import type { DnsAnswer, DnsServer, Resolver } from '../ports/resolver';
import { askOverTcp, askOverUdp, type Exchange } from './dns-exchange';
import { dnsQuestion } from './dns-question';

export interface DnsLimits {
  readonly tries: number;
  /** Milliseconds for one try. */
  readonly try: number;
  /** Milliseconds for the question with all its tries. */
  readonly whole: number;
}

const defaultLimits: DnsLimits = { tries: 3, try: 5_000, whole: 20_000 };
const dnsPort = 53;

/** Asks DNS servers directly: UDP first, TCP where the answer was cut; only silence is asked again. */
export function createDnsResolver(limits: DnsLimits = defaultLimits): Resolver {
  return {
    async ask(server, name, type, signal) {
      const start = performance.now();
      const deadline = AbortSignal.any([AbortSignal.timeout(limits.whole), ...(signal ? [signal] : [])]);
      const within = () => AbortSignal.any([deadline, AbortSignal.timeout(limits.try)]);
      let exchange: Exchange = 'timeout';
      let transport: DnsAnswer['transport'] = 'udp';
      let tries = 0;
      while (exchange === 'timeout' && tries < limits.tries && !deadline.aborted) {
        tries += 1;
        const question = dnsQuestion(name, type);
        transport = 'udp';
        exchange = await askOverUdp(server, question, within());
        if (typeof exchange === 'object' && exchange.truncated) {
          transport = 'tcp';
          exchange = await askOverTcp(server, question, within());
        }
      }
      return {
        ...contentOf(exchange),
        transport,
        tries,
        milliseconds: Math.round(performance.now() - start),
      };
    },
    systemServers: () => getServers().map(readServer),
  };
}

/** Reads `HOST[:PORT]`; an IPv6 address with a port stands in brackets. */
export function readServer(text: string): DnsServer {
  const parts = isIP(text) ? null : /^\[?(.*?)\]?(?::(\d+))?$/.exec(text);
  return { host: parts?.[1] ?? text, port: Number(parts?.[2] ?? dnsPort) };
}

/** Writes a server as people do; the usual port is left out. */
export function writeServer({ host, port }: DnsServer): string {
  if (port === dnsPort) return host;
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

function contentOf(exchange: Exchange): Omit<DnsAnswer, 'transport' | 'tries' | 'milliseconds'> {
  if (typeof exchange === 'string') {
    return {
      outcome: exchange,
      texts: [],
      addresses: [],
      cname: [],
      negativeTtl: null,
      authenticated: false,
    };
  }
  const { truncated, ...content } = exchange;
  // Even over TCP a cut answer says nothing certain.
  return truncated ? { ...content, outcome: 'malformed', texts: [], addresses: [] } : content;
}
