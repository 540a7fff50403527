import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HostProcess, startHost } from '../../support/host-process';
import { rawRequest } from './raw-request';

let host: HostProcess;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host[Symbol.asyncDispose]());

const withPort = (text: string) => text.replaceAll('PORT', String(host.port));

/** Written with the port, without, and with another, since all three have been let through somewhere. */
const FOREIGN_HOSTS = [
  '',
  '127.0.0.1',
  '127.0.0.1:1',
  '127.0.0.1:',
  '127.0.0.1:PORT.',
  '127.0.0.1.:PORT',
  '127.0.0.1:PORT@evil.com',
  '127.0.0.1:PORT, evil.com',
  '127.0.0.1.evil.com:PORT',
  '127.0.0.2:PORT',
  '127.1:PORT',
  '127.255.255.254:PORT',
  '2130706433:PORT',
  '0x7f000001:PORT',
  '0177.0.0.1:PORT',
  '0.0.0.0:PORT',
  '10.0.0.1:PORT',
  '169.254.169.254:PORT',
  '192.168.0.1:PORT',
  '[::1]',
  '[::ffff:127.0.0.1]:PORT',
  '[::]:PORT',
  '[2001:db8::1]:PORT',
  'localhost',
  'localhost:1',
  'localhost.:PORT',
  'LOCALHOST:PORT',
  'localhost.evil.com:PORT',
  'evil.localhost:PORT',
  'evil.com',
  'evil.com:PORT',
  'user@127.0.0.1:PORT',
];

const ROUTES = {
  'the page': ['GET /'],
  'a file': ['GET /index.html'],
  nothing: ['GET /nothing'],
  'the session': ['POST /session', 'Content-Type: application/json', 'X-Claimdesk: 1', 'Content-Length: 0'],
  'a preflight': ['OPTIONS /session', 'Access-Control-Request-Method: POST'],
  'the socket': [
    'GET /rpc',
    'Upgrade: websocket',
    'Connection: Upgrade',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  ],
};

describe.each(Object.entries(ROUTES))('a request for %s', (_name, [request, ...headers]) => {
  const ask = (hostLines: readonly string[]) =>
    rawRequest(host.port, [`${request} HTTP/1.1`, ...hostLines, ...headers]);

  test.each(FOREIGN_HOSTS)('sent to "%s" is refused before anything else is looked at', async (name) => {
    const { status, body } = await ask([`Host: ${withPort(name)}`]);
    expect(status).toBe(403);
    expect(body.length).toBeLessThan(100);
  });

  test('that names no target is refused', async () => {
    expect((await ask([])).status).toBe(403);
  });

  test.each([
    ['the right one first', ['Host: 127.0.0.1:PORT', 'Host: evil.com']],
    ['the right one last', ['Host: evil.com', 'Host: 127.0.0.1:PORT']],
    ['the right one twice', ['Host: 127.0.0.1:PORT', 'host: 127.0.0.1:PORT']],
  ])('that names two targets, %s, is refused', async (_order, lines) => {
    expect((await ask(lines.map(withPort))).status).toBe(403);
  });
});

test.each(['http://evil.com/', 'http://127.0.0.1:PORT/', '*', 'evil.com:80'])(
  'a request whose target is written as %s is refused',
  async (target) => {
    const { status } = await rawRequest(host.port, [
      `GET ${withPort(target)} HTTP/1.1`,
      withPort('Host: 127.0.0.1:PORT'),
    ]);
    expect([400, 403]).toContain(status);
  },
);

test.each(['127.0.0.1:PORT', 'localhost:PORT'])('a request sent to %s is answered', async (name) => {
  const { status } = await rawRequest(host.port, [
    'GET / HTTP/1.1',
    `Host: ${withPort(name)}`,
    'Connection: close',
  ]);
  expect(status).toBe(200);
});

test.each(['X-Forwarded-Host', 'X-Forwarded-For', 'Forwarded', 'X-Original-URL', 'X-Rewrite-URL'])(
  '%s has no effect in either direction',
  async (name) => {
    const ask = (target: string, claimed: string) =>
      rawRequest(host.port, [
        'GET / HTTP/1.1',
        `Host: ${target}`,
        `${name}: ${claimed}`,
        'Connection: close',
      ]);
    expect((await ask('evil.com', withPort('127.0.0.1:PORT'))).status).toBe(403);
    expect((await ask(withPort('127.0.0.1:PORT'), 'evil.com')).status).toBe(200);
  },
);

test('other addresses of this machine are not listened on', async () => {
  await expect(fetch(`http://127.0.0.2:${host.port}/`)).rejects.toThrow();
  await expect(fetch(`http://[::1]:${host.port}/`)).rejects.toThrow();
});
