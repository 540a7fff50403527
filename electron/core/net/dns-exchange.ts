import { createSocket } from 'node:dgram';
import { connect, isIPv6 } from 'node:net';
import type { DnsServer } from '../ports/resolver';
import type { DnsQuestion } from './dns-question';
import { type DnsReply, readReply } from './dns-reply';

export type Exchange = DnsReply | 'timeout' | 'unreachable' | 'malformed';

/**
 * Asks once over UDP. The socket is connected, so that only the server's own packets arrive, from a port the
 * system picks at random; a packet that is not the reply to this very question is ignored.
 */
export function askOverUdp(server: DnsServer, question: DnsQuestion, signal: AbortSignal): Promise<Exchange> {
  return new Promise((resolve) => {
    const socket = createSocket({ type: isIPv6(server.host) ? 'udp6' : 'udp4' });
    const end = (exchange: Exchange) => {
      signal.removeEventListener('abort', late);
      socket.removeAllListeners();
      socket.on('error', () => {});
      socket.close();
      resolve(exchange);
    };
    const late = () => end('timeout');
    if (signal.aborted) return late();
    signal.addEventListener('abort', late);
    socket.on('error', () => end('unreachable'));
    socket.on('message', (bytes) => {
      const reply = readReply(bytes, question);
      if (reply) end(reply);
    });
    socket.connect(server.port, server.host, () => socket.send(question.packet));
  });
}

/** Asks once over TCP, where answers of any size fit. */
export function askOverTcp(server: DnsServer, question: DnsQuestion, signal: AbortSignal): Promise<Exchange> {
  return new Promise((resolve) => {
    const socket = connect({ host: server.host, port: server.port });
    const received: Buffer[] = [];
    const end = (exchange: Exchange) => {
      signal.removeEventListener('abort', late);
      socket.removeAllListeners();
      socket.on('error', () => {});
      socket.destroy();
      resolve(exchange);
    };
    const late = () => end('timeout');
    if (signal.aborted) return late();
    signal.addEventListener('abort', late);
    socket.on('error', () => end('unreachable'));
    socket.on('close', () => end('malformed'));
    socket.on('connect', () => socket.write(withLength(question.packet)));
    socket.on('data', (bytes) => {
      received.push(bytes);
      const packet = wholePacket(Buffer.concat(received));
      if (packet) end(readReply(packet, question) ?? 'malformed');
    });
  });
}

function withLength(packet: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(packet.length);
  return Buffer.concat([length, packet]);
}

function wholePacket(received: Buffer): Buffer | null {
  if (received.length < 2) return null;
  const end = 2 + received.readUInt16BE(0);
  return received.length < end ? null : received.subarray(2, end);
}
