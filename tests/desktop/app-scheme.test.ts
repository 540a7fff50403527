import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desktop, openDesktop } from './open-desktop';

let desktop: Desktop;
beforeAll(async () => {
  desktop = await openDesktop();
  await desktop.shown();
});
afterAll(() => desktop[Symbol.asyncDispose]());

const get = (url: string, method = 'GET') =>
  desktop.evaluate(
    async ({ session }, asked) => {
      const answer = await session.fromPartition('claimdesk').fetch(asked.url, asked.method);
      return {
        status: answer.status,
        headers: Object.fromEntries(answer.headers),
        body: await answer.text(),
      };
    },
    { url, method },
  );

test('the page comes with a content policy whose nonce is new each time', async () => {
  const [first, second] = [await get('claimdesk://app/'), await get('claimdesk://app/')];
  const nonce = /'nonce-([\w+/=]+)'/.exec(first.headers['content-security-policy'] ?? '')?.[1] ?? '';
  expect(first.body).toContain(`nonce="${nonce}"`);
  expect(first.headers['content-security-policy']).not.toMatch(/unsafe-(eval|inline)/);
  expect(first.headers['content-security-policy']).not.toBe(second.headers['content-security-policy']);
});

test('the scheme may neither pass the content policy by nor keep a worker', async () => {
  const privileges = await desktop.evaluate(({ protocol }) => [...protocol.privilegedSchemes]);
  expect(privileges).toEqual([['claimdesk', { standard: true, secure: true, supportFetchAPI: true }]]);
});

test.each([
  'claimdesk://app/../../package.json',
  'claimdesk://app/..%2f..%2fpackage.json',
  'claimdesk://app/%2e%2e/%2e%2e/package.json',
  'claimdesk://app/%252e%252e%252fpackage.json',
  'claimdesk://app/..\\..\\package.json',
  'claimdesk://app/..%5c..%5cpackage.json',
  'claimdesk://app/index.html%00.js',
  'claimdesk://app//etc/passwd',
  'claimdesk://app/etc/passwd',
  'claimdesk://app/main/main.js',
  'claimdesk://other/',
  'claimdesk://other/index.html',
])('%s does not exist', async (url) => {
  expect(await get(url)).toMatchObject({ status: 404, body: '' });
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is not answered', async (method) => {
  expect(await get('claimdesk://app/', method)).toMatchObject({ status: 404, body: '' });
});
