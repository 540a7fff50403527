import type { MessagePort } from 'node:worker_threads';
import { ipcMain, MessageChannelMain, type WebContents } from 'electron';
import { type AskedStore, toAskedStore } from '../../host/asked-store';
import { relay } from '../../host/relay';
import { CONNECT, PORT } from '../../preload/desktop-channel';
import { pagePort } from './page-port';
import { checkSender } from './sender-check';

/**
 * Answers the one thing the page can ask of this host: a channel to the core.
 * @param page the contents of the window of the app
 * @param connect opens the core's end
 */
export function answerConnect(page: WebContents, connect: (store: AskedStore) => MessagePort): void {
  ipcMain.handle(CONNECT, (event, asked: unknown) => {
    const frame = checkSender(event, page);
    const store = toAskedStore(asked);
    if (store === undefined) throw new Error('There is no such store.');
    const { port1, port2 } = new MessageChannelMain();
    relay(pagePort(port1), connect(store));
    frame.postMessage(PORT, null, [port2]);
  });
}
