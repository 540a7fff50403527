/** One DNS server to ask. */
export interface DnsServer {
  /** An IP address, or a name that the system resolves once per question. */
  readonly host: string;
  readonly port: number;
}

export type DnsRecordType = 'TXT' | 'A' | 'AAAA';

/**
 * What came back: records, the certainty that there are none (`no-record`: the name exists; `no-name`: it does
 * not), or a reason why nothing is known.
 */
export type DnsOutcome =
  | 'records'
  | 'no-record'
  | 'no-name'
  | 'servfail'
  | 'refused'
  | 'bogus'
  | 'timeout'
  | 'unreachable'
  | 'malformed';

export interface DnsAnswer {
  readonly outcome: DnsOutcome;
  /** TXT: each record with its character strings, bytes as Latin-1 so that none is lost. */
  readonly texts: readonly (readonly string[])[];
  /** A and AAAA: addresses in text form. */
  readonly addresses: readonly string[];
  /** The names the answer led through, in order. */
  readonly cname: readonly string[];
  /** Seconds that "not there" may be remembered, from the zone's SOA record. */
  readonly negativeTtl: number | null;
  /** The server vouches for the answer by DNSSEC. */
  readonly authenticated: boolean;
  readonly transport: 'udp' | 'tcp';
  readonly tries: number;
  readonly milliseconds: number;
}

/** Asks one named DNS server one question; hosts files and system caches have no say in the answer. */
export interface Resolver {
  /**
   * @param name canonical ASCII name
   * @param signal ends the question early, as a timeout
   * @returns the answer; a failure is an outcome, never an exception
   */
  ask(server: DnsServer, name: string, type: DnsRecordType, signal?: AbortSignal): Promise<DnsAnswer>;
  /** The servers that the operating system is set up to use. */
  systemServers(): readonly DnsServer[];
}
