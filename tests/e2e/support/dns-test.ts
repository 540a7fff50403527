import { type DnsServer, startDnsServer, txt } from '../../support/dns-server';
import { test as base } from './test';

interface DnsFixtures {
  /** Names that exist in the test's DNS, without a record until one is published. */
  readonly names: string[];
  /** Two DNS servers on loopback, which the host asks instead of public ones. */
  readonly dns: readonly DnsServer[];
  /** Publishes TXT values for the first name on both servers, in place of what was there. */
  readonly publish: (...values: readonly string[]) => void;
}

/** A test whose host asks real DNS servers of its own. */
export const dnsTest = base.extend<DnsFixtures>({
  names: [['acme-widgets.com'], { option: true }],
  dns: async ({ names }, use) => {
    const zone = () => ({ records: [], names });
    const servers = [await startDnsServer(zone()), await startDnsServer(zone())];
    await use(servers);
    for (const server of servers) await server.close();
  },
  hostArguments: async ({ dns }, use) => use(dns.flatMap(({ address }) => ['--resolver', address])),
  publish: async ({ dns, names: [name = ''] }, use) => {
    await use((...values) => {
      for (const server of dns) server.zone.records = values.map((value) => txt(name, value));
    });
  },
});
