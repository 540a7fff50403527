import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HostProcess, startHost } from '../../support/host-process';
import { callHeaders, enter } from './enter';
import { rawRequest } from './raw-request';

let host: HostProcess;
let cookie: string;
beforeAll(async () => {
  host = await startHost();
  cookie = await enter(host);
});
afterAll(() => host[Symbol.asyncDispose]());

/** One request for each way the host answers. */
const ANSWERS: readonly [string, string, string, number][] = [
  ['the page', 'GET', '/', 200],
  ['the page with a store', 'GET', '/?store=sample', 200],
  ['the page without its body', 'HEAD', '/', 200],
  ['an unknown path', 'GET', '/nothing', 404],
  ['a socket without an upgrade', 'GET', '/rpc', 404],
  ['the session, read', 'GET', '/session', 405],
  ['the session, asked for in advance', 'OPTIONS', '/session', 405],
  ['the page, asked for in advance', 'OPTIONS', '/', 405],
  ['the page, written', 'POST', '/', 405],
  ['the page, deleted', 'DELETE', '/', 405],
  ['a call without a session', 'POST', '/session', 401],
];

describe.each(ANSWERS)('%s (%s %s)', (_what, method, path, status) => {
  const ask = () =>
    fetch(host.origin + path, {
      method,
      ...(method === 'POST' ? { headers: callHeaders(host), body: '{}' } : {}),
    });

  test(`is answered with ${status} and every protective header`, async () => {
    const { status: got, headers } = await ask();
    expect(got).toBe(status);
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
      'content-security-policy': expect.stringMatching(/^default-src 'none'; .*frame-ancestors 'none'/),
    });
  });

  test('invites no other site', async () => {
    const { headers } = await ask();
    expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
    expect(headers.get('location')).toBeNull();
  });
});

test('a refused socket carries the same headers', async () => {
  const upgrade = ['Connection: Upgrade', 'Upgrade: websocket', 'Origin: https://evil.com'];
  const { head } = await rawRequest(host.port, [
    'GET /rpc HTTP/1.1',
    `Host: 127.0.0.1:${host.port}`,
    ...upgrade,
  ]);
  expect(head).toMatch(/^HTTP\/1\.1 403/);
  expect(head).toMatch(/\r\nContent-Security-Policy: default-src 'none'/);
  expect(head).toMatch(/\r\nX-Content-Type-Options: nosniff/);
});

test('the content policy of the page allows no foreign script and no inline one', async () => {
  const { headers } = await fetch(host.origin);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy.split('; ').toSorted()).toEqual([
    "base-uri 'none'",
    "connect-src 'self'",
    "default-src 'none'",
    "font-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "script-src 'self'",
    expect.stringMatching(/^style-src 'self' 'nonce-[\w+/]{24}'$/),
  ]);
});

test('another site may link to the page but not use its files', async () => {
  const file = /src="\.(\/[^"]+\.js)"/.exec(await (await fetch(host.origin)).text())?.[1];
  const ask = async (path: string, mode: string) => {
    const lines = [`Host: 127.0.0.1:${host.port}`, 'Sec-Fetch-Site: cross-site', `Sec-Fetch-Mode: ${mode}`];
    return (await rawRequest(host.port, [`GET ${path} HTTP/1.1`, ...lines, 'Connection: close'])).status;
  };
  expect(await ask('/', 'navigate')).toBe(200);
  expect(await ask(`${file}`, 'no-cors')).toBe(403);
  expect(await ask(`${file}`, 'cors')).toBe(403);
});

describe('outside the built page nothing is served', () => {
  test.each([
    '/../package.json',
    '/../../etc/passwd',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '/%252e%252e%252fpackage.json',
    '/..\\package.json',
    '/..%5cpackage.json',
    '/..%c0%afpackage.json',
    '/assets/../../main/main.js',
    '/assets/..;/index.html',
    '/./index.html',
    '/index.html/',
    '/index.html%00',
    '/index.html%00.js',
    '//etc/passwd',
    '//index.html',
    '/etc/passwd',
    '/proc/self/environ',
    '/file:///etc/passwd',
    '/C:/Windows/win.ini',
    '/main/main.js',
    '/core/worker.js',
    '/assets/',
    '/assets',
    '/.built',
    '/package.json',
    '/claimdesk.sqlite',
    '/INDEX.HTML',
  ])('not %s', async (path) => {
    const lines = [
      `GET ${path} HTTP/1.1`,
      `Host: 127.0.0.1:${host.port}`,
      `Cookie: ${cookie}`,
      'Connection: close',
    ];
    const { status, body } = await rawRequest(host.port, lines);
    expect(status).toBe(404);
    expect(body).toContain('There is nothing here.');
  });
});
