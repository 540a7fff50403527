import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desktop, openDesktop } from './open-desktop';

let desktop: Desktop;
beforeAll(async () => {
  desktop = await openDesktop();
  await desktop.shown();
});
afterAll(() => desktop[Symbol.asyncDispose]());

const ELSEWHERE = [
  'https://app.evil.com/',
  'https://claimdesk.app/',
  'claimdesk://app.evil.com/',
  'claimdesk://evil@app/',
  'claimdesk://app/other.html',
  'claimdesk://app:80/',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'file://host/share',
  'data:text/html,<script>1</script>',
  'javascript:alert(1)',
  'blob:claimdesk://app/0',
  'about:blank',
  'chrome://settings',
  'not an address',
];

describe.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])('%s', (event) => {
  const isPrevented = (url: string, isMainFrame: boolean) =>
    desktop.evaluate(
      ({ BrowserWindow }, step) => {
        let prevented = false;
        const preventDefault = () => {
          prevented = true;
        };
        BrowserWindow.getAllWindows()[0]?.webContents.emit(step.event, { ...step, preventDefault });
        return prevented;
      },
      { event, url, isMainFrame },
    );

  test.each(ELSEWHERE)('does not lead to %s', async (url) => {
    expect(await isPrevented(url, true)).toBe(true);
  });

  test.each(['claimdesk://app/', 'claimdesk://app/?store=sample#/o/1/accounts'])(
    'may lead to %s',
    async (url) => {
      expect(await isPrevented(url, true)).toBe(false);
    },
  );
});

test('a frame inside the page goes nowhere, not even to the page', async () => {
  const prevented = await desktop.evaluate(({ BrowserWindow }) => {
    let prevented = false;
    const preventDefault = () => {
      prevented = true;
    };
    const step = { url: 'claimdesk://app/', isMainFrame: false, preventDefault };
    BrowserWindow.getAllWindows()[0]?.webContents.emit('will-frame-navigate', step);
    return prevented;
  });
  expect(prevented).toBe(true);
});

test('a webview is never attached', async () => {
  const prevented = await desktop.evaluate(({ BrowserWindow }) => {
    let prevented = false;
    const preventDefault = () => {
      prevented = true;
    };
    BrowserWindow.getAllWindows()[0]?.webContents.emit('will-attach-webview', { preventDefault }, {}, {});
    return prevented;
  });
  expect(prevented).toBe(true);
});

const open = (url: string) =>
  desktop.evaluate(({ BrowserWindow, shell }, url) => {
    shell.opened.length = 0;
    const answer = BrowserWindow.getAllWindows()[0]?.webContents.windowOpenHandler?.({ url });
    return { action: answer?.action, opened: [...shell.opened] };
  }, url);

const NEVER_OPENED = [
  ...ELSEWHERE,
  'http://admin.atlassian.com/',
  'https://admin.atlassian.com.evil.com/',
  'https://admin.atlassian.com@evil.com/',
  'https://user:password@admin.atlassian.com/',
  'https://admin.atlassian.com:8443/',
  'https://admin.atlassian.com./',
  '\\\\host\\share',
  'smb://host/share',
  ...[
    'ms-msdt',
    'search-ms',
    'ms-officecmd',
    'vscode',
    'ssh',
    'telnet',
    'ftp',
    'sftp',
    'ldap',
    'nfs',
    'dav',
    'jar',
  ].map((scheme) => `${scheme}:x`),
  ...[
    'mailto',
    'tel',
    'sms',
    'facetime',
    'itms',
    'calculator',
    'shell',
    'res',
    'view-source',
    'intent',
    'steam',
  ].map((scheme) => `${scheme}:x`),
];

test.each(NEVER_OPENED)('%s opens neither a window nor another program', async (url) => {
  expect(await open(url)).toEqual({ action: 'deny', opened: [] });
});

test('a link of the screens opens in the browser of the system, as it was judged', async () => {
  expect(await open('https://ADMIN.atlassian.com/a b')).toEqual({
    action: 'deny',
    opened: ['https://admin.atlassian.com/a%20b'],
  });
});
