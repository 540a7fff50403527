import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { createServer, type Server, type Socket } from 'node:net';
import type { Answer } from 'dns-packet';
import { decode, encode } from 'dns-packet';
import { type DnsZone, replyTo } from './dns-zone';

/** A real DNS server on a loopback port, over UDP and TCP, that answers from what a test publishes. */
export interface DnsServer {
  readonly port: number;
  /** `127.0.0.1:PORT`, as the start option takes it. */
  readonly address: string;
  readonly zone: DnsZone;
  /** Every question that arrived, oldest first, for example `udp TXT acme-widgets.com`. */
  readonly questions: string[];
  close(): Promise<void>;
}

/** Publishes a TXT record at a name, with one string or several. */
export function txt(name: string, ...strings: string[]): Answer {
  return { type: 'TXT', name, ttl: 60, data: strings };
}

export async function startDnsServer(zone: DnsZone): Promise<DnsServer> {
  const questions: string[] = [];
  const note = (transport: string, bytes: Buffer) => {
    const asked = decode(bytes).questions?.[0];
    questions.push(`${transport} ${asked?.type} ${asked?.name}`);
  };
  const { udp, tcp, port } = await bind();
  udp.on('message', (bytes, from) => {
    note('udp', bytes);
    for (const reply of replyTo(zone, bytes, 'udp')) udp.send(encode(reply), from.port, from.address);
  });
  const open = new Set<Socket>();
  tcp.on('connection', (socket) => {
    open.add(socket);
    socket.on('error', () => {});
    socket.on('data', (bytes) => {
      const question = bytes.subarray(2);
      note('tcp', question);
      for (const reply of replyTo(zone, question, 'tcp')) socket.write(framed(encode(reply)));
    });
  });
  return {
    port,
    address: `127.0.0.1:${port}`,
    zone,
    questions,
    async close() {
      for (const socket of open) socket.destroy();
      await Promise.all([
        new Promise<void>((done) => udp.close(() => done())),
        new Promise<void>((done) => tcp.close(() => done())),
      ]);
    },
  };
}

/** UDP and TCP on the same free port. */
async function bind(): Promise<{ udp: UdpSocket; tcp: Server; port: number }> {
  const tcp = createServer();
  await new Promise<void>((done) => tcp.listen(0, '127.0.0.1', done));
  const address = tcp.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const udp = createSocket('udp4');
  await new Promise<void>((done) => udp.bind(port, '127.0.0.1', done));
  return { udp, tcp, port };
}

function framed(packet: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(packet.length);
  return Buffer.concat([length, packet]);
}
