import type { IpcMainInvokeEvent, WebContents, WebFrameMain } from 'electron';
import { APP_ORIGIN } from '../app-address';

/**
 * Whoever can run a script in some frame can also send messages; only the app's own page, as the whole of its
 * window, is heard (E-17).
 * @param page the contents of the window of the app
 * @returns the frame to answer to
 * @throws Error to the sender otherwise, so that a refused call is seen and does not hang
 */
export function checkSender({ senderFrame, sender }: IpcMainInvokeEvent, page: WebContents): WebFrameMain {
  const isOwn = senderFrame !== null && senderFrame.parent === null && senderFrame.origin === APP_ORIGIN;
  if (!isOwn || sender.id !== page.id) throw new Error('Only the page of Claimdesk may ask for this.');
  return senderFrame;
}
