import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { MessagePort } from 'node:worker_threads';
import type { AskedStore } from '../host/asked-store';
import type { PageFiles } from '../host/page-files';
import { refuse } from './answer';
import { ownAddress } from './own-address';
import { createSession } from './session';
import { sessionRoute } from './session-route';
import { socketRoute } from './socket-route';

const ADDRESS = '127.0.0.1';
const TIME_LIMIT_MS = 15_000;
const MOST_CONNECTIONS = 100;

export interface ServeOptions {
  readonly files: PageFiles;
  readonly connect: (store: AskedStore) => MessagePort;
  /** 0 takes any free port. */
  readonly port: number;
  readonly log: (line: string) => void;
}

export interface Serving {
  readonly port: number;
  readonly token: string;
  close(): Promise<void>;
}

/**
 * Serves the page and its connections on the loopback address, and nothing else.
 * @throws Error whose message says why the port cannot be had
 */
export async function servePages({ files, connect, port, log }: ServeOptions): Promise<Serving> {
  const server = createServer({
    // A missing Host gets the same answer as a wrong one.
    requireHostHeader: false,
    headersTimeout: TIME_LIMIT_MS,
    requestTimeout: TIME_LIMIT_MS,
    connectionsCheckingInterval: 1000,
    maxHeaderSize: 16 * 1024,
  });
  server.maxConnections = MOST_CONNECTIONS;
  const bound = await listen(server, port);
  const own = ownAddress(bound);
  const session = createSession(bound);
  const answerSession = sessionRoute(own, session, log);
  const sockets = socketRoute({ own, session, connect });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!own.isTarget(request)) return refuse(response, 403);
    const { method, url } = request;
    if (url === '/session')
      return method === 'POST' ? answerSession(request, response) : refuse(response, 405);
    if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405);
    if (isFromElsewhere(request)) return refuse(response, 403);
    const file = files(pathOf(url ?? ''));
    if (file === undefined) return refuse(response, 404);
    response.writeHead(200, { ...file.headers, 'Content-Length': file.body.length });
    response.end(method === 'HEAD' ? undefined : file.body);
  }

  server.on('request', (request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  server.on('upgrade', sockets.upgrade);
  return {
    port: bound,
    token: session.token,
    close: () =>
      new Promise((done) => {
        sockets.close();
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Another site may link to the page, but not use its files. */
function isFromElsewhere({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'] ?? 'none';
  return site !== 'none' && site !== 'same-origin' && headers['sec-fetch-mode'] !== 'navigate';
}

/** `?store=` on the page is for its own script; as written, without decoding, for the map knows every path. */
function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? '';
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error) => fail(explain(error, port)));
    server.listen(port, ADDRESS, () => {
      server.removeAllListeners('error');
      done((server.address() as AddressInfo).port);
    });
  });
}

function explain(error: Error, port: number): Error {
  if (!('code' in error) || error.code !== 'EADDRINUSE') return error;
  return new Error(`Port ${port} is taken. Choose another with --port, or none for any free one.`);
}
