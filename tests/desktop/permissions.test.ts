import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desktop, openDesktop } from './open-desktop';

let desktop: Desktop;
beforeAll(async () => {
  desktop = await openDesktop();
  await desktop.shown();
});
afterAll(() => desktop[Symbol.asyncDispose]());

/** Every permission that Electron documents. */
const PERMISSIONS =
  `ar automatic-fullscreen background-fetch background-sync captured-surface-control clipboard-read
  deprecated-sync-clipboard-read display-capture fileSystem fullscreen geolocation geolocation-approximate
  hand-tracking hid idle-detection keyboardLock local-fonts local-network local-network-access loopback-network media
  mediaKeySystem midi midiSysex nfc notifications openExternal payment-handler periodic-background-sync
  persistent-storage pointerLock screen-wake-lock sensors serial smart-card speaker-selection storage-access
  system-wake-lock top-level-storage-access usb vr web-app-installation web-printing window-management unknown`.split(
    /\s+/,
  );

const ask = (permission: string) =>
  desktop.evaluate(({ BrowserWindow }, permission) => {
    const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
    const answers: (boolean | undefined)[] = [];
    session?.request?.(null, permission, (granted) => answers.push(granted));
    answers.push(session?.check?.(null, permission));
    return answers;
  }, permission);

test.each(PERMISSIONS)('%s is refused, asked for or checked', async (permission) => {
  expect(await ask(permission)).toEqual([false, false]);
});

test('text may be copied', async () => {
  expect(await ask('clipboard-sanitized-write')).toEqual([true, true]);
});

test('no device and no picture of the screen is handed out', async () => {
  const answers = await desktop.evaluate(({ BrowserWindow }) => {
    const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
    const streams: object[] = [];
    session?.display?.(null, (granted) => streams.push(granted));
    return [session?.device?.({ deviceType: 'usb' }), ...streams];
  });
  expect(answers).toEqual([false, {}]);
});

test.each([
  ['blob:claimdesk://app/9f1c', false],
  ['blob:https://evil.com/9f1c', true],
  ['https://evil.com/tool.exe', true],
  ['claimdesk://app/index.html', true],
  ['data:text/plain,x', true],
])('saving %s is refused: %s', async (url, refused) => {
  const prevented = await desktop.evaluate(({ BrowserWindow }, url) => {
    let prevented = false;
    const preventDefault = () => {
      prevented = true;
    };
    BrowserWindow.getAllWindows()[0]?.webContents.session.emit(
      'will-download',
      { preventDefault },
      { getURL: () => url },
    );
    return prevented;
  }, url);
  expect(prevented).toBe(refused);
});
