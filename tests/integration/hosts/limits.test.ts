import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type HostProcess, startHost } from '../../support/host-process';
import { enter } from './enter';

function open({ origin, port }: HostProcess, cookie: string): Promise<WebSocket> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/rpc`, { origin, headers: { cookie } });
  return new Promise((done, fail) => socket.once('open', () => done(socket)).once('error', fail));
}

test('at most 32 sockets are open at once, and one that closes makes room', async () => {
  await using host = await startHost();
  const cookie = await enter(host);
  const sockets = await Promise.all(Array.from({ length: 32 }, () => open(host, cookie)));
  await expect(open(host, cookie)).rejects.toThrow('503');
  const closed = sockets.map((socket) => new Promise((done) => socket.once('close', done)));
  for (const socket of sockets) socket.close();
  await Promise.all(closed);
  await expect
    .poll(() => open(host, cookie).then(({ readyState }) => readyState, String))
    .toBe(WebSocket.OPEN);
});

test('at most 100 connections are open at once', async () => {
  await using host = await startHost();
  const connections = await Promise.all(Array.from({ length: 100 }, () => connected(host)));
  await expect(fetch(host.origin)).rejects.toThrow();
  for (const connection of connections) connection.destroy();
  await expect.poll(() => fetch(host.origin).then(({ status }) => status, String)).toBe(200);
});

function connected({ port }: HostProcess) {
  const socket = connect(port, '127.0.0.1');
  return new Promise<typeof socket>((done, fail) =>
    socket.once('connect', () => done(socket)).once('error', fail),
  );
}

describe.concurrent('whoever does not finish', () => {
  test.each([
    ['the head', (_host: HostProcess) => 'GET / HTTP/1.1\r\nHost: '],
    ['the body', startOfCall],
  ])('%s is let go', async (_what, start) => {
    await using host = await startHost();
    const socket = await connected(host);
    socket.write(start(host));
    await new Promise<void>((closed) => socket.resume().once('close', () => closed()));
    expect((await fetch(host.origin)).status).toBe(200);
  });
});

function startOfCall({ origin, port }: HostProcess): string {
  const call = ['POST /session HTTP/1.1', `Host: 127.0.0.1:${port}`, `Origin: ${origin}`, 'X-Claimdesk: 1'];
  return `${[...call, 'Content-Type: application/json', 'Content-Length: 100'].join('\r\n')}\r\n\r\n{`;
}
