import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createHttpsClient } from '../../../electron/core/net/https-client';
import type { DomainDetail } from '../../../shared/contract/domains';
import { redirectAddress, verificationFile } from '../../../shared/domain/domains/verification-file';
import type { Site, TestAuthority, TlsServer } from '../../support/tls-server';
import { type Certificate, createTestAuthority, startTlsServer } from '../../support/tls-server';
import { type DomainsFixture, fileTokenOf, name, openDomains } from './domains-fixture';

let authority: TestAuthority;
let certificate: Certificate;
let server: TlsServer;
let fixture: DomainsFixture;
let site: Site = (_, response) => response.writeHead(404).end();

beforeAll(() => {
  authority = createTestAuthority();
  certificate = authority.sign([name, `www.${name}`]);
});
afterAll(() => authority.remove());

async function open(options: { allowPrivateAddresses: boolean; certificate?: Certificate }) {
  server = await startTlsServer(options.certificate ?? certificate, (request, response) =>
    site(request, response),
  );
  const http = createHttpsClient({
    port: server.port,
    ca: [authority.ca],
    userAgent: 'Claimdesk/test',
    connectTimeout: 1_000,
    answerTimeout: 500,
  });
  fixture = await openDomains({ ...options, ports: { http } });
  address(name, '127.0.0.1');
  address(`www.${name}`, '127.0.0.1');
}

/** Publishes the address of a host on every server. */
function address(host: string, ...addresses: string[]) {
  for (const { zone } of fixture.dns) {
    zone.records = zone.records.filter((record) => record.name !== host);
    for (const data of addresses) {
      zone.records.push({ type: data.includes(':') ? 'AAAA' : 'A', name: host, ttl: 60, data });
    }
  }
}

afterEach(async () => {
  site = (_, response) => response.writeHead(404).end();
  await fixture.close();
  await server.close();
});

async function checked(domain: DomainDetail) {
  const detail = await fixture.checkNow(domain);
  const evidence = detail.latest.find(({ method }) => method === 'https-file');
  if (evidence?.method !== 'https-file') throw new Error('no look at the file');
  return { state: detail.state, evidence };
}

describe('verification by a file', () => {
  beforeEach(() => open({ allowPrivateAddresses: true }));

  it('succeeds with the page that Claimdesk writes', async () => {
    const domain = await fixture.add();
    const { organizationId } = fixture;
    const { page, fileName } = await fixture.client.domains.verificationFile({
      organizationId,
      domainId: domain.id,
    });
    site = (request, response) => response.end(request.url === `/${fileName}` ? page : 'elsewhere');
    const { state, evidence } = await checked(domain);
    expect(state).toBe('verified');
    expect(evidence).toMatchObject({
      outcome: 'match',
      place: 'data-value',
      privateAllowed: true,
      hops: [
        { url: `https://${name}/${fileName}`, addresses: ['127.0.0.1'], used: '127.0.0.1', status: 200 },
      ],
    });
    expect((await fixture.get(domain)).verifiedMethod).toBe('https-file');
  });

  it('follows the one redirect to the www name', async () => {
    const domain = await fixture.add();
    site = (request, response) =>
      request.headers.host?.startsWith('www.')
        ? response.end(fileTokenOf(domain))
        : response.writeHead(301, { location: redirectAddress(name) }).end();
    const { state, evidence } = await checked(domain);
    expect(state).toBe('verified');
    expect(evidence.hops.map(({ status }) => status)).toEqual([301, 200]);
  });

  it.each([
    ['elsewhere', 'https://evil-widgets.com/atlassian-domain-verification.html'],
    ['to the start page', `https://www.${name}/`],
    ['without TLS', `http://www.${name}/atlassian-domain-verification.html`],
  ])('refuses a redirect %s', async (_, location) => {
    site = (__, response) => response.writeHead(302, { location }).end();
    const { state, evidence } = await checked(await fixture.add());
    expect([state, evidence.outcome, evidence.agreement]).toEqual(['pending', 'redirect-refused', 'missing']);
    expect(server.requests).toHaveLength(1);
  });

  it('refuses a second redirect', async () => {
    site = (_, response) => response.writeHead(301, { location: redirectAddress(name) }).end();
    const { evidence } = await checked(await fixture.add());
    expect(evidence).toMatchObject({
      outcome: 'redirect-refused',
      detail: expect.stringContaining('second time'),
    });
    expect(server.requests).toHaveLength(2);
  });

  it.each([201, 203, 204, 206, 401, 403, 404, 410, 500, 503])('status %i does not verify', async (status) => {
    const domain = await fixture.add();
    site = (_, response) => response.writeHead(status).end(status === 204 ? undefined : fileTokenOf(domain));
    expect((await checked(domain)).state).toBe('pending');
  });

  it('a server that echoes whatever it is asked does not verify', async () => {
    const domain = await fixture.add();
    site = (request, response) => response.end(`<p>${request.url} ${JSON.stringify(request.headers)}</p>`);
    expect(await checked(domain)).toMatchObject({ state: 'pending', evidence: { outcome: 'no-token' } });
  });

  it('names an old token in the file', async () => {
    const domain = await fixture.add();
    const { organizationId } = fixture;
    await fixture.client.domains.reissueToken({ organizationId, domainId: domain.id, method: 'https-file' });
    site = (_, response) => response.end(verificationFile(name, fileTokenOf(domain), 0));
    expect((await checked(domain)).evidence).toMatchObject({ outcome: 'old-token', agreement: 'missing' });
  });

  it('reads a page of a content system, and no page above the cap', async () => {
    const domain = await fixture.add();
    const filler = '<div class="x"></div>'.repeat(8_000);
    site = (_, response) => response.end(`${filler}<p>${fileTokenOf(domain)}</p>`);
    expect((await checked(domain)).state).toBe('verified');
    fixture.test.clock.advance(60_000);
    site = (_, response) => response.end(`${filler}${filler}<p>${fileTokenOf(domain)}</p>`);
    expect((await checked(domain)).evidence).toMatchObject({ outcome: 'too-large', agreement: 'unknown' });
  });

  it('tries IPv4 when IPv6 cannot be reached', async () => {
    const domain = await fixture.add();
    address(name, '::1', '127.0.0.1');
    site = (_, response) => response.end(fileTokenOf(domain));
    const { state, evidence } = await checked(domain);
    expect([state, evidence.hops[0]?.used]).toEqual(['verified', '127.0.0.1']);
  });
});

describe('a site on a shared service', () => {
  it('is warned of: its name over there may change hands', async () => {
    await open({ allowPrivateAddresses: true });
    const domain = await fixture.add();
    for (const { zone } of fixture.dns) {
      zone.records = [
        { type: 'CNAME', name, ttl: 60, data: 'acme.github.io' },
        { type: 'A', name: 'acme.github.io', ttl: 60, data: '127.0.0.1' },
      ];
    }
    site = (_, response) => response.end(fileTokenOf(domain));
    const { state, evidence } = await checked(domain);
    expect(state).toBe('verified');
    expect(evidence.warnings).toEqual([
      expect.stringContaining('alias of acme.github.io on a shared service'),
    ]);
  });
});

describe('addresses outside the public internet', () => {
  beforeEach(() => open({ allowPrivateAddresses: false }));

  it.each([
    '127.0.0.1',
    '10.0.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    '::ffff:127.0.0.1',
    'fe80::1',
  ])('%s is dropped and nobody is connected to', async (private_) => {
    const domain = await fixture.add();
    address(name, private_);
    site = (_, response) => response.end(fileTokenOf(domain));
    const { state, evidence } = await checked(domain);
    expect(state).toBe('pending');
    expect(evidence).toMatchObject({ outcome: 'not-public', agreement: 'unknown', privateAllowed: false });
    expect(evidence.hops[0]?.dropped).toHaveLength(1);
    expect(server.requests).toEqual([]);
  });

  it('an answer that changes after the check changes nothing: each name is resolved once', async () => {
    const domain = await fixture.add();
    // A public address first; from the second question on the address of this machine.
    address(name, '192.0.2.1');
    const [dns] = fixture.dns;
    if (!dns) throw new Error('no server');
    const records = dns.zone.records.filter(({ type }) => type !== 'A');
    let asked = 0;
    Object.defineProperty(dns.zone, 'records', {
      get: () => {
        const data = asked++ === 0 ? '1.1.1.1' : '127.0.0.1';
        return [...records, { type: 'A' as const, name, ttl: 0, data }];
      },
    });
    await checked(domain);
    expect(server.requests).toEqual([]);
    expect(dns.questions.filter((question) => question === `udp A ${name}`)).toHaveLength(1);
    expect(dns.questions.filter((question) => question === `udp AAAA ${name}`)).toHaveLength(1);
  });

  it('of a mixed answer only the public part is dialled', async () => {
    const domain = await fixture.add();
    address(name, '127.0.0.1', '255.255.255.255', '::1');
    const { evidence } = await checked(domain);
    expect(evidence.hops[0]).toMatchObject({ used: null, dropped: ['::1', '127.0.0.1', '255.255.255.255'] });
  });
});

describe('certificates', () => {
  it.each([
    ['expired', () => authority.sign([name], -1), 'certificate-expired'],
    ['of another name', () => authority.sign(['other-widgets.com']), 'certificate-wrong-name'],
    ['self-signed', () => authority.selfSigned(name), 'certificate-self-signed'],
  ])('%s: could not check, and a verified domain stays so', async (_, bad, outcome) => {
    await open({ allowPrivateAddresses: true, certificate: bad() });
    const { state, evidence } = await checked(await fixture.add());
    expect([state, evidence.outcome, evidence.agreement]).toEqual(['pending', outcome, 'unknown']);
    expect(evidence.detail).toMatch(/certificate/i);
  });

  it('the redirect target needs a valid one too', async () => {
    await open({ allowPrivateAddresses: true, certificate: authority.sign([name]) });
    site = (_, response) => response.writeHead(301, { location: redirectAddress(name) }).end();
    const { evidence } = await checked(await fixture.add());
    expect(evidence).toMatchObject({
      outcome: 'certificate-wrong-name',
      hops: [{ status: 301 }, { status: null }],
    });
  });
});
