import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDnsResolver } from '../../../electron/core/net/dns-resolver';
import type { Resolver, DnsServer as Server } from '../../../electron/core/ports/resolver';
import { DomainId } from '../../../shared/domain/ids';
import { startDnsServer, txt } from '../../support/dns-server';
import { noResolver } from '../../support/no-network';
import { openTestCore } from '../../support/open-test-core';
import { type DomainsFixture, name, openDomains, recordOf } from './domains-fixture';

describe('adding', () => {
  let fixture: DomainsFixture;
  beforeEach(async () => {
    fixture = await openDomains();
  });
  afterEach(() => fixture.close());

  it('adds what can be added, says why not for the rest, and audits both', async () => {
    const names = [name, 'bücher-laden.de', 'gmail.com', 'co.uk', 'acme.test', '127.0.0.1', 'аcme.com', name];
    const results = await fixture.client.domains.add({ organizationId: fixture.organizationId, names });
    expect(results.map((result) => (result.outcome === 'added' ? 'added' : result.refusal.kind))).toEqual([
      'added',
      'added',
      'free-mail',
      'public-suffix',
      'special-use',
      'ip-literal',
      'mixed-script',
      'already-added',
    ]);
    const list = await fixture.client.domains.list({ organizationId: fixture.organizationId });
    expect(list.map((domain) => [domain.name, domain.unicodeName, domain.state])).toEqual([
      [name, name, 'pending'],
      ['xn--bcher-laden-thb.de', 'bücher-laden.de', 'pending'],
    ]);
    const events = await fixture.test.core.context.read
      .selectFrom('audit_events')
      .select('outcome')
      .where('action', '=', 'domains.add')
      .execute();
    expect(events.map(({ outcome }) => outcome).sort()).toEqual([
      ...Array(2).fill('done'),
      ...Array(6).fill('refused'),
    ]);
  });

  it.each([
    ['no name', []],
    ['too many names', Array.from({ length: 1_001 }, (_, index) => `acme${index}.com`)],
    ['a huge name', ['a'.repeat(1_001)]],
  ])('refuses %s by the contract', async (_, names) => {
    await expect(
      fixture.client.domains.add({ organizationId: fixture.organizationId, names }),
    ).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
  });

  it.each(['resolver', 'port', 'url', 'token', 'address'])('no call takes a %s', async (field) => {
    const domain = await fixture.add();
    const input = { organizationId: fixture.organizationId, domainId: domain.id, [field]: '127.0.0.1' };
    await expect(fixture.client.domains.checkNow(input)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('an unknown domain is not found, by every call', async () => {
    const ask = { organizationId: fixture.organizationId, domainId: DomainId.parse('0'.repeat(26)) };
    const { domains } = fixture.client;
    const calls = [
      domains.get(ask),
      domains.history({ ...ask, before: null }),
      domains.verificationFile(ask),
      domains.removalPreview(ask),
      domains.checkNow(ask),
      domains.reissueToken({ ...ask, method: 'dns-txt' }),
      domains.adoptToken({ ...ask, method: 'dns-txt', text: 'x'.repeat(64) }),
      domains.acceptSystemResolver({ ...ask, reason: 'x' }),
      domains.remove({ ...ask, typedName: name }),
    ];
    for (const call of calls) await expect(call).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('removing', () => {
  let fixture: DomainsFixture;
  beforeEach(async () => {
    fixture = await openDomains();
  });
  afterEach(() => fixture.close());

  it('needs the name typed, in either form', async () => {
    const domain = await fixture.add('bücher-laden.de');
    const ask = { organizationId: fixture.organizationId, domainId: domain.id };
    await expect(
      fixture.client.domains.remove({ ...ask, typedName: 'bucher-laden.de' }),
    ).rejects.toMatchObject({
      code: 'REFUSED',
    });
    expect(await fixture.client.domains.remove({ ...ask, typedName: 'Bücher-Laden.de' })).toEqual({
      released: 0,
    });
    expect(await fixture.client.domains.list({ organizationId: fixture.organizationId })).toEqual([]);
  });

  it('kills the tokens: added again, the old record proves nothing', async () => {
    const domain = await fixture.add();
    fixture.publish(domain);
    await fixture.checkNow(domain);
    await fixture.client.domains.remove({
      organizationId: fixture.organizationId,
      domainId: domain.id,
      typedName: name,
    });
    const again = await fixture.add();
    expect(again.id).not.toBe(domain.id);
    expect((await fixture.checkNow(again)).state).toBe('pending');
  });
});

describe('where the network blocks the resolvers', () => {
  it("the system's resolver is weaker evidence, and counts once it was accepted", async () => {
    const dns = await startDnsServer({ records: [] });
    const real = createDnsResolver();
    const system: Server = { host: '127.0.0.1', port: dns.port };
    const resolver: Resolver = {
      ask: (server, asked, type, signal) =>
        server.port === dns.port
          ? real.ask(server, asked, type, signal)
          : noResolver.ask(server, asked, type, signal),
      systemServers: () => [system],
    };
    const test = await openTestCore({ ports: { resolver } });
    const { client } = test;
    const organizationId = (await client.organizations.create({ name: 'Acme' })).id;
    await client.domains.add({ organizationId, names: [name] });
    const [domain] = await client.domains.list({ organizationId });
    if (!domain) throw new Error('not added');
    const ask = { organizationId, domainId: domain.id };
    dns.zone.records.push(txt(name, recordOf(await client.domains.get(ask))));
    const weaker = await client.domains.checkNow(ask);
    expect(weaker).toMatchObject({ state: 'pending', lastCheck: { agreement: 'weaker' } });
    await client.domains.acceptSystemResolver({ ...ask, reason: 'The office network blocks all others.' });
    test.clock.advance(1_000);
    expect(await client.domains.checkNow(ask)).toMatchObject({
      state: 'verified',
      systemResolverAccepted: true,
    });
    await test.remove();
    await dns.close();
  });
});

describe('a thousand domains', () => {
  it('are all looked at, at most ten at once', async () => {
    let now = 0;
    let most = 0;
    const asked = new Set<string>();
    const resolver: Resolver = {
      async ask(server, domain, type, signal) {
        if (type === 'TXT') {
          asked.add(domain);
          now += 1;
          most = Math.max(most, now);
        }
        const answer = await noResolver.ask(server, domain, type, signal);
        await new Promise((done) => setImmediate(done));
        if (type === 'TXT') now -= 1;
        return answer;
      },
      systemServers: () => [],
    };
    const test = await openTestCore({ resolvers: ['192.0.2.1'], ports: { resolver } });
    const organizationId = (await test.client.organizations.create({ name: 'Acme' })).id;
    const names = Array.from({ length: 1_000 }, (_, index) => `acme-${index}.com`);
    await test.client.domains.add({ organizationId, names });
    await test.core.context.domainChecks.runDue();
    expect(asked.size).toBe(1_000);
    expect(most).toBeLessThanOrEqual(10);
    const list = await test.client.domains.list({ organizationId });
    expect(list.every(({ lastCheck }) => lastCheck !== null)).toBe(true);
    await test.remove();
  });
});
