import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type HostProcess, startHost } from '../../support/host-process';
import { enter } from './enter';
import { rawRequest } from './raw-request';

let host: HostProcess;
let cookie: string;
beforeAll(async () => {
  host = await startHost();
  cookie = await enter(host);
});
afterAll(() => host[Symbol.asyncDispose]());

interface Upgrade {
  readonly target?: string;
  readonly origin?: string | null;
  readonly cookie?: string | null;
  readonly further?: readonly string[];
}

/** Asks for a socket as the page does, but for what is told otherwise; null leaves a header out. */
async function upgrade({
  target = '/rpc',
  origin = host.origin,
  cookie: sent = cookie,
  further = [],
}: Upgrade = {}) {
  const { status } = await rawRequest(host.port, [
    `GET ${target} HTTP/1.1`,
    `Host: 127.0.0.1:${host.port}`,
    'Upgrade: websocket',
    'Connection: Upgrade',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    ...(origin === null ? [] : [`Origin: ${origin}`]),
    ...(sent === null ? [] : [`Cookie: ${sent}`]),
    ...further,
  ]);
  return status;
}

test.each(['/rpc', '/rpc?store=own', '/rpc?store=sample'])(
  'the page with a session gets %s',
  async (target) => {
    expect(await upgrade({ target })).toBe(101);
  },
);

describe('a socket', () => {
  test.each([
    ['without an origin', null],
    ['of an empty origin', ''],
    ['of no page', 'null'],
    ['of another site', 'https://evil.com'],
    ['of a site that begins like ours', 'http://127.0.0.1:PORT.evil.com'],
    ['of a site that ends like ours', 'http://evil.com/http://127.0.0.1:PORT'],
    ['of another port', 'http://127.0.0.1:1'],
    ['of another scheme', 'https://127.0.0.1:PORT'],
    ['of a malformed origin', '127.0.0.1:PORT'],
    ['of an origin with a path', 'http://127.0.0.1:PORT/'],
    ['of the other name', 'http://localhost:PORT'],
    ['of two origins', 'http://127.0.0.1:PORT, https://evil.com'],
  ])('%s is refused', async (_whose, origin) => {
    expect(await upgrade({ origin: origin?.replace('PORT', String(host.port)) ?? null })).toBe(403);
  });

  test('that another site asks for, by its own word, is refused', async () => {
    expect(await upgrade({ further: ['Sec-Fetch-Site: cross-site'] })).toBe(403);
  });

  test.each([null, '', 'other=1', 'claimdesk-session-1=x'])(
    'with the cookie "%s" is refused',
    async (sent) => {
      expect(await upgrade({ cookie: sent })).toBe(401);
    },
  );

  test('with the token instead of a session is refused', async () => {
    expect(await upgrade({ cookie: `claimdesk-session-${host.port}=${host.token}` })).toBe(401);
  });

  test.each(['/rpc/', '/other', '/', '/index.html', '/session', '/RPC'])(
    'on %s is refused',
    async (target) => {
      expect(await upgrade({ target })).toBe(404);
    },
  );

  test.each([
    '?store=',
    '?store=other',
    '?store=OWN',
    '?store=own&store=sample',
    '?store=own&x=1',
    '?x=1',
    '?__proto__=1',
  ])('for the store %s is refused', async (query) => {
    expect(await upgrade({ target: `/rpc${query}` })).toBe(400);
  });
});

function open(): Promise<WebSocket> {
  const socket = new WebSocket(`ws://127.0.0.1:${host.port}/rpc`, {
    origin: host.origin,
    headers: { cookie },
  });
  return new Promise((done, fail) => socket.once('open', () => done(socket)).once('error', fail));
}

const closing = (socket: WebSocket): Promise<number> => new Promise((done) => socket.once('close', done));

test('a frame of more than 2 MiB closes the socket, and the next one works', async () => {
  const socket = await open();
  const closed = closing(socket);
  socket.send('x'.repeat(2 * 1024 * 1024 + 1));
  expect(await closed).toBe(1009);
  (await open()).close();
});

test.each([
  ['words that are no call', 'hello'],
  ['bytes', Buffer.from([0, 255, 1])],
  ['a call of no procedure', '{"i":"1","p":{"u":"/nothing/here"}}'],
])('%s do not harm the host', async (_what, frame) => {
  const socket = await open();
  socket.send(frame);
  (await open()).close();
  socket.close();
  expect(host.child.exitCode).toBeNull();
});
