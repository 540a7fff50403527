import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HostProcess, startHost } from '../../support/host-process';
import { rawRequest } from './raw-request';

let host: HostProcess;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host[Symbol.asyncDispose]());

describe('a request that two readers could read differently is refused', () => {
  test.each([
    ['two lengths', ['POST /session HTTP/1.1', 'Content-Length: 2', 'Content-Length: 3']],
    ['a length and chunks', ['POST /session HTTP/1.1', 'Content-Length: 2', 'Transfer-Encoding: chunked']],
    ['a length that is none', ['POST /session HTTP/1.1', 'Content-Length: -1']],
    ['a folded header', ['GET / HTTP/1.1', 'X-A: 1', ' folded']],
    ['a space before the colon', ['GET / HTTP/1.1', 'X-A : 1']],
    ['a NUL in a header', ['GET / HTTP/1.1', 'X-A: a\0b']],
    ['a head of 32 KiB', ['GET / HTTP/1.1', `X-A: ${'a'.repeat(32 * 1024)}`]],
    ['no HTTP at all', ['hello']],
  ])('%s', async (_what, [request = '', ...headers]) => {
    const { status } = await rawRequest(
      host.port,
      [request, `Host: 127.0.0.1:${host.port}`, ...headers],
      'ab',
    );
    expect([400, 431]).toContain(status);
  });

  test('lines that end in a bare LF', async () => {
    const { status } = await rawRequest(host.port, [`GET / HTTP/1.1\nHost: 127.0.0.1:${host.port}\nX-A: 1`]);
    expect(status).toBe(400);
  });
});
