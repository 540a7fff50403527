import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HostProcess, startHost } from '../../support/host-process';
import { callHeaders, postSession } from './enter';

let host: HostProcess;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host[Symbol.asyncDispose]());

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
