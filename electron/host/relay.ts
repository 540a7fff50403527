import type { MessagePort } from 'node:worker_threads';

/** One message between page and core. A host carries it as it is and never looks inside. */
export type Frame = string | Uint8Array | ArrayBuffer;

/** The page's end of a connection, whatever it is made of. */
export interface PageEnd {
  send(frame: Frame): void;
  close(): void;
  onFrame(listener: (frame: Frame) => void): void;
  onClose(listener: () => void): void;
}

/**
 * Joins a page and the core until one of them closes; then the other is closed too, so that the core gives up
 * what it was doing for a page that is gone.
 */
export function relay(page: PageEnd, core: MessagePort): void {
  page.onFrame((frame) => core.postMessage(frame));
  core.on('message', (frame: Frame) => page.send(frame));
  page.onClose(() => core.close());
  core.on('close', () => page.close());
}
