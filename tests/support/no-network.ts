import type { HttpClient } from '../../electron/core/ports/http-client';
import type { DnsAnswer, Resolver } from '../../electron/core/ports/resolver';

const nothing: DnsAnswer = {
  outcome: 'unreachable',
  texts: [],
  addresses: [],
  cname: [],
  negativeTtl: null,
  authenticated: false,
  transport: 'udp',
  tries: 1,
  milliseconds: 0,
};

/** For tests that are not about the network: nobody can be reached, and nobody is asked. */
export const noResolver: Resolver = { ask: async () => nothing, systemServers: () => [] };

export const noHttp: HttpClient = {
  get: async () => ({ kind: 'failure', failure: 'connection-failed', address: null }),
};
