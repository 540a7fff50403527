import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createHttpsClient } from '../../../electron/core/net/https-client';
import {
  type Certificate,
  createTestAuthority,
  type Site,
  startTlsServer,
  type TestAuthority,
  type TlsServer,
} from '../../support/tls-server';

const host = 'acme-widgets.com';
let authority: TestAuthority;
let good: Certificate;
let server: TlsServer | undefined;

beforeAll(() => {
  authority = createTestAuthority();
  good = authority.sign([host]);
});
afterAll(() => authority.remove());
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const page: Site = (_, response) => response.end('hello');

async function get(
  certificate: Certificate,
  site: Site = page,
  {
    addresses = ['127.0.0.1'],
    wait = 5_000,
    ...options
  }: { addresses?: string[]; wait?: number; maxVersion?: 'TLSv1.1'; minVersion?: 'TLSv1' } = {},
) {
  server = await startTlsServer(certificate, site, options);
  const client = createHttpsClient({
    port: server.port,
    ca: [authority.ca],
    userAgent: 'Claimdesk/test',
    connectTimeout: 2_000,
    answerTimeout: 500,
  });
  return client.get({
    host,
    path: '/file.html',
    addresses,
    mostBytes: 1_000,
    signal: AbortSignal.timeout(wait),
  });
}

describe('one GET over HTTPS', () => {
  it('brings status, body and certificate from the given address', async () => {
    expect(await get(good)).toMatchObject({
      kind: 'response',
      status: 200,
      body: 'hello',
      bytes: 5,
      address: '127.0.0.1',
      certificate: { issuer: 'Test authority' },
    });
  });

  it('sends the name, an honest agent, and nothing that tells who asks', async () => {
    await get(good);
    const [request] = server?.requests ?? [];
    expect(request?.url).toBe('/file.html');
    expect(request?.headers).toEqual({
      host: `${host}:${server?.port}`,
      connection: expect.any(String),
      accept: '*/*',
      'accept-encoding': 'identity',
      'user-agent': 'Claimdesk/test',
    });
  });

  it.each([
    ['an expired certificate', () => authority.sign([host], -1), 'certificate-expired'],
    ['a certificate for another name', () => authority.sign(['other-widgets.com']), 'certificate-wrong-name'],
    ['a certificate signed by itself', () => authority.selfSigned(host), 'certificate-self-signed'],
  ])('%s is refused by name', async (_, certificate, failure) => {
    expect(await get(certificate())).toEqual({ kind: 'failure', failure, address: '127.0.0.1' });
    expect(server?.requests).toEqual([]);
  });

  it('a certificate of an unknown authority is refused', async () => {
    const other = createTestAuthority();
    expect(await get(other.sign([host]))).toMatchObject({ failure: 'certificate-unknown-authority' });
    other.remove();
  });

  it('TLS below 1.2 is refused', async () => {
    expect(await get(good, page, { maxVersion: 'TLSv1.1', minVersion: 'TLSv1' })).toMatchObject({
      failure: 'tls-failed',
    });
  });

  it('does not follow a redirect by itself', async () => {
    const answer = await get(good, (_, response) =>
      response.writeHead(301, { location: 'https://evil.com/' }).end(),
    );
    expect(answer).toMatchObject({ kind: 'response', status: 301, location: 'https://evil.com/' });
    expect(server?.requests).toHaveLength(1);
  });

  it('stops an endless body at the cap', async () => {
    const answer = await get(good, (_, response) => {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(500)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    expect(answer).toMatchObject({ failure: 'too-large' });
  });

  it('refuses a compressed body, however small', async () => {
    const answer = await get(good, (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end('x'),
    );
    expect(answer).toMatchObject({ failure: 'encoded' });
  });

  it.each<[string, Site]>([
    ['no answer at all', () => {}],
    ['a head without a body', (_, response) => response.writeHead(200).flushHeaders()],
  ])('gives up on %s', async (_, site) => {
    expect(await get(good, site)).toMatchObject({ failure: 'timeout' });
  });

  it('gives up on a body that trickles in, at the end of the whole time', async () => {
    const trickle: Site = (_, response) => {
      const timer = setInterval(() => response.write('x'), 100);
      response.on('close', () => clearInterval(timer));
    };
    expect(await get(good, trickle, { wait: 800 })).toMatchObject({ failure: 'timeout' });
  });

  it('says so when nobody listens', async () => {
    expect(await get(good, page, { addresses: ['127.0.0.9'] })).toMatchObject({
      failure: 'connection-failed',
    });
  });

  it('tries the second address when the first cannot be reached', async () => {
    const answer = await get(good, page, { addresses: ['127.0.0.9', '127.0.0.1'] });
    expect(answer).toMatchObject({ kind: 'response', address: '127.0.0.1' });
  });

  it('does not try the second address when the first answers badly', async () => {
    const answer = await get(authority.sign(['other-widgets.com']), page, {
      addresses: ['127.0.0.1', '127.0.0.9'],
    });
    expect(answer).toMatchObject({ failure: 'certificate-wrong-name', address: '127.0.0.1' });
  });

  it('connects nowhere without an address, and never to a literal one', async () => {
    expect(await get(good, page, { addresses: [] })).toMatchObject({ kind: 'failure', address: null });
    const client = createHttpsClient({ port: 1, userAgent: 'x', connectTimeout: 1, answerTimeout: 1 });
    const literal = {
      host: '127.0.0.1',
      path: '/',
      addresses: ['127.0.0.1'],
      mostBytes: 1,
      signal: AbortSignal.timeout(9),
    };
    await expect(client.get(literal)).rejects.toThrow(RangeError);
  });
});
