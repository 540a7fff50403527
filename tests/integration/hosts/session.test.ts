import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type HostProcess, startHost } from '../../support/host-process';
import { enter, postSession } from './enter';

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
