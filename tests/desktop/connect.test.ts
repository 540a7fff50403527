import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desktop, openDesktop } from './open-desktop';

let desktop: Desktop;
beforeAll(async () => {
  desktop = await openDesktop();
  await desktop.shown();
});
afterAll(() => desktop[Symbol.asyncDispose]());

/** Connects as the page would and asks the core which store it is. */
const describeStore = (asked: string | null) =>
  desktop.evaluate(async ({ BrowserWindow, ipcMain }, asked) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const senderFrame = contents?.mainFrame;
    await ipcMain.invoke('claimdesk:connect', { sender: contents, senderFrame }, asked);
    return senderFrame?.askForStore();
  }, asked);

test.each([
  ['own', 'own'],
  ['sample', 'sample'],
  [null, 'own'],
])('the page that asks for %s talks to the core of the %s store', async (asked, store) => {
  expect(await describeStore(asked)).toBe(store);
});

test.each(['other', '', 'own;sample', '__proto__'])('there is no store "%s"', async (asked) => {
  await expect(describeStore(asked)).rejects.toThrow('There is no such store.');
});

/** Who else could send a message, each differing from the page in one way. */
const STRANGERS = {
  'a frame that is gone': { frame: null, isPage: true },
  'a frame inside the page': { frame: { origin: 'claimdesk://app', parent: {} }, isPage: true },
  'a foreign page': { frame: { origin: 'https://evil.com', parent: null }, isPage: true },
  'an origin that begins like ours': {
    frame: { origin: 'claimdesk://app.evil.com', parent: null },
    isPage: true,
  },
  'a blank page': { frame: { origin: 'null', parent: null }, isPage: true },
  'another window': { frame: { origin: 'claimdesk://app', parent: null }, isPage: false },
};

test.each(Object.entries(STRANGERS))('%s is refused aloud and gets no port', async (_name, stranger) => {
  const outcome = desktop.evaluate(async ({ BrowserWindow, ipcMain }, { frame, isPage }) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents;
    const sender = isPage ? page : { id: 4711 };
    await ipcMain.invoke('claimdesk:connect', { sender, senderFrame: frame }, 'own');
  }, stranger);
  await expect(outcome).rejects.toThrow('Only the page of Claimdesk may ask for this.');
});

test('the page can ask for nothing else', async () => {
  expect(await desktop.evaluate(({ ipcMain }) => [...ipcMain.handlers.keys()])).toEqual([
    'claimdesk:connect',
  ]);
});
