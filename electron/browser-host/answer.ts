import type { ServerResponse } from 'node:http';
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { EMPTY_POLICY, protectiveHeaders } from '../host/page-headers';

export const REFUSALS = {
  400: 'This is not a request of the page.',
  401: 'Open the address that Claimdesk printed at its start. It works once; start Claimdesk again for a new one.',
  403: 'Only the own page may ask.',
  404: 'There is nothing here.',
  405: 'This cannot be asked this way.',
  413: 'This is too large.',
  503: 'There are too many connections.',
} as const;

export type RefusalStatus = keyof typeof REFUSALS;

const plain = { ...protectiveHeaders(EMPTY_POLICY), 'Content-Type': 'text/plain; charset=utf-8' };

/** Ends a request with a sentence for the person who may read it, and with nothing a script could use. */
export function refuse(response: ServerResponse, status: RefusalStatus): void {
  // What may still come of the request is not worth reading, so the connection goes with it.
  response.writeHead(status, { ...plain, Connection: 'close' }).end(REFUSALS[status]);
}

/** Ends a request that worked and has nothing to say. */
export function accept(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  response.writeHead(204, { ...protectiveHeaders(EMPTY_POLICY), ...headers }).end();
}

/** The same for a request that wanted to become a socket, where nobody answers for us. */
export function refuseUpgrade(socket: Duplex, status: RefusalStatus): void {
  const body = REFUSALS[status];
  const headers = { ...plain, Connection: 'close', 'Content-Length': String(Buffer.byteLength(body)) };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
}
