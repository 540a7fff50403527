import type { MessagePortMain } from 'electron';
import type { PageEnd } from '../../host/relay';

/** A page connected by a port of Electron's. */
export function pagePort(port: MessagePortMain): PageEnd {
  return {
    send: (frame) => port.postMessage(frame),
    close: () => port.close(),
    onFrame(listener) {
      port.on('message', ({ data }) => listener(data));
      port.start();
    },
    onClose: (listener) => port.on('close', listener),
  };
}
