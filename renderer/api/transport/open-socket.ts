import type { StoreName } from '../../../shared/contract/session';

/** @returns a socket to the browser host; it carries the same frames as the desktop port */
export function openSocket(store: StoreName | null): WebSocket {
  const address = new URL('/rpc', window.location.href);
  address.protocol = 'ws:';
  if (store) address.searchParams.set('store', store);
  const socket = new WebSocket(address);
  socket.binaryType = 'arraybuffer';
  return socket;
}
