import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type HostProcess, startHost } from '../../support/host-process';
import { callHeaders, enter, postSession } from './enter';

let host: HostProcess;
beforeEach(async () => {
  host = await startHost();
});
afterEach(() => host[Symbol.asyncDispose]());

test('the token has at least 128 bits and is new at every start', async () => {
  await using other = await startHost();
  expect(Buffer.from(host.token, 'base64url').length).toBeGreaterThanOrEqual(16);
  expect(other.token).not.toBe(host.token);
});

test('the token buys a cookie that scripts cannot read, that other sites do not carry, named after the port', async () => {
  const answer = await postSession(host, { token: host.token });
  expect(answer.status).toBe(204);
  const [pair, ...attributes] = answer.headers.get('set-cookie')?.split('; ') ?? [];
  expect(pair).toMatch(new RegExp(`^claimdesk-session-${host.port}=[\\w-]{43}$`));
  expect(attributes.toSorted()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Strict']);
});

test('the token works once', async () => {
  const cookie = await enter(host);
  expect((await postSession(host, { token: host.token })).status).toBe(401);
  expect((await postSession(host, { token: host.token }, { cookie })).status).toBe(401);
});

test('a wrong token changes nothing, and the right one still works', async () => {
  expect((await postSession(host, { token: `${host.token}x` })).status).toBe(401);
  expect((await postSession(host, { token: '' })).status).toBe(401);
  expect((await postSession(host, { token: host.token })).status).toBe(204);
});

test('wrong tokens are logged without their text', async () => {
  await postSession(host, { token: 'guess-of-a-stranger' });
  expect(host.log()).toContain('A wrong or used token was refused (1 so far).');
  expect(host.log()).not.toContain('guess-of-a-stranger');
  expect(host.log()).not.toContain(host.token);
});

describe('whether there is a session', () => {
  test('is told by the cookie alone', async () => {
    const cookie = await enter(host);
    const name = cookie.split('=')[0];
    expect((await postSession(host, {}, { cookie })).status).toBe(204);
    expect((await postSession(host, {}, { cookie: `a=b; ${cookie}; c=d` })).status).toBe(204);
    expect((await postSession(host, {})).status).toBe(401);
    expect((await postSession(host, {}, { cookie: `${cookie}x` })).status).toBe(401);
    expect((await postSession(host, {}, { cookie: `${name}=` })).status).toBe(401);
    expect((await postSession(host, {}, { cookie: cookie.replace(String(host.port), '1') })).status).toBe(
      401,
    );
    expect((await postSession(host, {}, { cookie: `${name}=${host.token}` })).status).toBe(401);
  });
});

describe('a call that the page could not have made is refused', () => {
  const HOSTILE: readonly [string, Record<string, string>][] = [
    ['another origin', { origin: 'https://evil.com' }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
    ['the other name of this host', { origin: 'http://localhost:PORT' }],
    ['another scheme', { origin: 'https://127.0.0.1:PORT' }],
    ['an origin that begins like ours', { origin: 'http://127.0.0.1:PORT.evil.com' }],
    ['no page at all', { origin: 'null' }],
    ['an empty origin', { origin: '' }],
    ['another site, by its own word', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour, by its own word', { 'sec-fetch-site': 'same-site' }],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a form with files', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['a form in plain text', { 'content-type': 'text/plain' }],
    ['a type that only begins like JSON', { 'content-type': 'application/json-patch' }],
    ['a script without the header', { 'x-claimdesk': '' }],
  ];

  test.each(HOSTILE)('from %s', async (_from, headers) => {
    const written = Object.entries(headers).map(([name, value]) => [
      name,
      value.replace('PORT', String(host.port)),
    ]);
    const answer = await postSession(host, { token: host.token }, Object.fromEntries(written));
    expect(answer.status).toBe(403);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  test('without an origin', async () => {
    const { origin, ...headers } = callHeaders(host);
    const answer = await fetch(`${host.origin}/session`, { method: 'POST', headers, body: '{}' });
    expect(answer.status).toBe(403);
  });
});

test.each([
  ['nothing', ''],
  ['half an object', '{"token":'],
  ['a list', '[]'],
  ['a number for a token', '{"token":1}'],
  ['a further key', '{"token":"x","admin":true}'],
  ['a token that is too long', `{"token":"${'x'.repeat(201)}"}`],
  ['a polluted prototype', '{"__proto__":{"token":"x"},"a":1}'],
])('a body of %s is refused', async (_what, body) => {
  expect((await postSession(host, body)).status).toBe(400);
});

test('a body that is too large is not read to its end', async () => {
  const size = 2 * 1024 * 1024;
  const status = await postSession(host, 'x'.repeat(size)).then(
    (answer) => answer.status,
    // The connection may be closed while the rest is still being sent.
    () => 413,
  );
  expect(status).toBe(413);
});
