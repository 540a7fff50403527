import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { MessagePort } from 'node:worker_threads';
import { WebSocketServer } from 'ws';
import { type AskedStore, readAskedStore } from '../host/asked-store';
import { relay } from '../host/relay';
import { type RefusalStatus, refuseUpgrade } from './answer';
import type { OwnAddress } from './own-address';
import { pageSocket } from './page-socket';
import type { Session } from './session';

const MAX_FRAME_BYTES = 2 * 1024 * 1024;
const MOST_SOCKETS = 32;

export interface SocketRoute {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  close(): void;
}

export interface SocketRouteOptions {
  readonly own: OwnAddress;
  readonly session: Session;
  readonly connect: (store: AskedStore) => MessagePort;
}

/** `/rpc?store=own|sample`: joins a page that has the session with the core (L-09). */
export function socketRoute({ own, session, connect }: SocketRouteOptions): SocketRoute {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_FRAME_BYTES,
    perMessageDeflate: false,
  });

  function decide(request: IncomingMessage): AskedStore | RefusalStatus {
    if (!own.isTarget(request) || !own.isOrigin(request)) return 403;
    const { pathname, searchParams } = new URL(`http://host.invalid${request.url}`);
    const store = readAskedStore(searchParams);
    if (pathname !== '/rpc') return 404;
    if (!session.isOpenFor(request.headers.cookie)) return 401;
    if (store === undefined) return 400;
    return server.clients.size < MOST_SOCKETS ? store : 503;
  }

  return {
    upgrade(request, socket, head) {
      socket.on('error', () => socket.destroy());
      const decision = decide(request);
      if (typeof decision === 'number') return refuseUpgrade(socket, decision);
      server.handleUpgrade(request, socket, head, (page) => relay(pageSocket(page), connect(decision)));
    },
    close() {
      for (const page of server.clients) page.terminate();
      server.close();
    },
  };
}
