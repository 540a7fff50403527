import { createDnsResolver } from '../../../electron/core/net/dns-resolver';
import type { DomainDetail } from '../../../shared/contract/domains';
import type { OrganizationId } from '../../../shared/domain/ids';
import { type DnsServer, startDnsServer, txt } from '../../support/dns-server';
import type { DnsZone } from '../../support/dns-zone';
import { openTestCore, type TestCore, type TestCoreOptions } from '../../support/open-test-core';

export const name = 'acme-widgets.com';

/** A core with one organization whose checks ask real DNS servers on loopback. */
export interface DomainsFixture {
  readonly test: TestCore;
  readonly client: TestCore['client'];
  readonly dns: readonly DnsServer[];
  readonly organizationId: OrganizationId;
  /** Adds a domain and returns it. */
  add(domain?: string): Promise<DomainDetail>;
  get(domain: { readonly id: DomainDetail['id'] }): Promise<DomainDetail>;
  checkNow(domain: { readonly id: DomainDetail['id'] }): Promise<DomainDetail>;
  /** Publishes the record of a domain on every server, as its page asks for it. */
  publish(domain: DomainDetail): void;
  /** Takes every record of a domain back. */
  withdraw(domain: { readonly name: string }): void;
  close(): Promise<void>;
}

export async function openDomains({
  servers = 2,
  ...options
}: TestCoreOptions & { servers?: number } = {}): Promise<DomainsFixture> {
  const dns = await Promise.all(
    Array.from({ length: servers }, () => startDnsServer({ records: [], names: [name] })),
  );
  const test = await openTestCore({
    resolvers: dns.map(({ address }) => address),
    ...options,
    ports: { resolver: createDnsResolver({ tries: 2, try: 200, whole: 1_000 }), ...options.ports },
  });
  const { client } = test;
  const organizationId = (await client.organizations.create({ name: 'Acme' })).id;
  const get = ({ id }: { id: DomainDetail['id'] }) => client.domains.get({ organizationId, domainId: id });
  const zones = (change: (zone: DnsZone) => void) => {
    for (const { zone } of dns) change(zone);
  };
  return {
    test,
    client,
    dns,
    organizationId,
    get,
    checkNow: ({ id }) => client.domains.checkNow({ organizationId, domainId: id }),
    async add(domain = name) {
      const [result] = await client.domains.add({ organizationId, names: [domain] });
      if (result?.outcome !== 'added') throw new Error(`${domain} was not added`);
      return get({ id: result.domainId });
    },
    publish(domain) {
      zones((zone) => zone.records.push(txt(domain.name, recordOf(domain))));
    },
    withdraw(domain) {
      zones((zone) => {
        zone.records = zone.records.filter((record) => record.name !== domain.name);
      });
    },
    async close() {
      await test.remove();
      for (const server of dns) await server.close();
    },
  };
}

/** The value that a domain's page asks to publish. */
export function recordOf(domain: Pick<DomainDetail, 'tokens'>): string {
  return domain.tokens.find(({ method }) => method === 'dns-txt')?.value ?? '';
}

/** The token that belongs into the file. */
export function fileTokenOf(domain: Pick<DomainDetail, 'tokens'>): string {
  return domain.tokens.find(({ method }) => method === 'https-file')?.value ?? '';
}
