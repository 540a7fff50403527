import type { RawData, WebSocket } from 'ws';
import type { Frame, PageEnd } from '../host/relay';

/** A page that does not read while this much waits for it is given up; it connects again and asks anew. */
const MOST_WAITING_BYTES = 64 * 1024 * 1024;
const TRY_AGAIN_LATER = 1013;
const GOING_AWAY = 1001;

/** A page connected by a socket. Text stays text and bytes stay bytes on the way to the core. */
export function pageSocket(socket: WebSocket): PageEnd {
  // A frame that is too large or malformed closes the socket; 'close' follows and says all we need.
  socket.on('error', () => {});
  return {
    send(frame) {
      if (socket.readyState !== socket.OPEN) return;
      if (socket.bufferedAmount > MOST_WAITING_BYTES) return socket.close(TRY_AGAIN_LATER);
      socket.send(frame);
    },
    close: () => socket.close(GOING_AWAY),
    onFrame: (listener) => socket.on('message', (data, isBinary) => listener(frameOf(data, isBinary))),
    onClose: (listener) => socket.on('close', listener),
  };
}

function frameOf(data: RawData, isBinary: boolean): Frame {
  const bytes = Array.isArray(data) ? Buffer.concat(data) : data;
  return isBinary ? new Uint8Array(bytes) : Buffer.from(bytes as Buffer).toString('utf8');
}
