import { expect, it } from 'vitest';
import { createDnsResolver } from '../../../electron/core/net/dns-resolver';
import { startDnsServer, txt } from '../../support/dns-server';
import { openTestCore, type TestCore } from '../../support/open-test-core';
import { name, recordOf } from './domains-fixture';

const day = 24 * 3_600_000;

async function organizationOf({ client }: TestCore) {
  const { organizations } = await client.organizations.list();
  return organizations[0]?.id ?? (await client.organizations.create({ name: 'Acme' })).id;
}

it('what came due while the program was closed is done at its next start', async () => {
  const dns = await startDnsServer({ records: [] });
  const resolver = createDnsResolver();
  const first = await openTestCore({ resolvers: [dns.address], ports: { resolver } });
  const organizationId = await organizationOf(first);
  await first.client.domains.add({ organizationId, names: [name] });
  const [summary] = await first.client.domains.list({ organizationId });
  if (!summary) throw new Error('not added');
  const ask = { organizationId, domainId: summary.id };
  dns.zone.records.push(txt(name, recordOf(await first.client.domains.get(ask))));
  await first.client.domains.checkNow(ask);
  const later = first.clock.now() + 30 * day;
  await first.close();

  dns.zone.records = [];
  dns.zone.names = [name];
  const second = await openTestCore({
    dataDirectory: first.directory,
    resolvers: [dns.address],
    ports: { resolver, clock: { now: () => later } },
  });
  const news = await second.client.domains.watch({ organizationId });
  second.core.start();
  const told = await news.next();
  expect(told.value).toMatchObject({ domainId: summary.id, turn: 'failing', at: later });
  await second.remove();
  await dns.close();
});
