import { type ClientContext, type ClientLink, DynamicLink } from '@orpc/client';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { RPCLink as SocketLink } from '@orpc/client/websocket';
import type { StoreName } from '../../../shared/contract/session';
import { openDesktopPort } from './open-desktop-port';
import { openSocket } from './open-socket';

/**
 * The way to the core: a message port in the desktop app, a socket in the browser. A socket that was lost is
 * opened again by the next call.
 * @param store which store to speak to; null for the one the program was started with
 */
export function createLink(store: StoreName | null): ClientLink<ClientContext> {
  let current: Promise<ClientLink<ClientContext>> | undefined;
  const open = (): Promise<ClientLink<ClientContext>> => {
    current ??= connect(store, () => {
      current = undefined;
    });
    return current;
  };
  return new DynamicLink(open);
}

async function connect(store: StoreName | null, onLost: () => void): Promise<ClientLink<ClientContext>> {
  if (window.claimdesk) return new PortLink({ port: await openDesktopPort(window.claimdesk, store) });
  const websocket = openSocket(store);
  websocket.addEventListener('close', onLost, { once: true });
  return new SocketLink({ websocket });
}
