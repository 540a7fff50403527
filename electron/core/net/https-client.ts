import { isIP } from 'node:net';
import { TLSSocket } from 'node:tls';
import { Agent, request as send } from 'undici';
import type {
  HttpClient,
  HttpsAnswer,
  HttpsFailure,
  HttpsRequest,
  PeerCertificate,
} from '../ports/http-client';
import { failureOf } from './https-failure';
import { createPinnedDial, type DialOptions } from './pinned-dial';

export interface HttpsClientOptions extends DialOptions {
  /** Port of the servers; anything but 443 is for tests. */
  readonly port: number;
  /** Product and version, sent as the User-Agent. */
  readonly userAgent: string;
  /** Milliseconds to wait for the head of the answer, and between two pieces of its body. */
  readonly answerTimeout: number;
}

export const httpsDefaults = { port: 443, connectTimeout: 10_000, answerTimeout: 10_000 } as const;

/**
 * A client for single GETs: certificate checked, TLS 1.2 or newer, no redirect followed, no cookie kept, no proxy
 * used, nothing sent but what an honest reader sends.
 */
export function createHttpsClient(options: HttpsClientOptions): HttpClient {
  return {
    async get(request) {
      if (isIP(request.host)) throw new RangeError('Hosts are asked by name only');
      let address: string | null = null;
      let certificate: PeerCertificate | null = null;
      const dial = createPinnedDial(options, request.addresses, (dialled, socket) => {
        address = dialled;
        if (socket instanceof TLSSocket) certificate = certificateOf(socket);
      });
      const agent = new Agent({ connect: dial, pipelining: 1 });
      const failed = (failure: HttpsFailure): HttpsAnswer => ({ kind: 'failure', failure, address });
      try {
        const content = await exchange(agent, request, options);
        if (typeof content === 'string') return failed(content);
        if (address === null || certificate === null) return failed('tls-failed');
        return { kind: 'response', ...content, address, certificate };
      } catch (error) {
        return failed(failureOf(error));
      } finally {
        await agent.destroy();
      }
    },
  };
}

interface Content {
  readonly status: number;
  readonly location: string | null;
  readonly body: string;
  readonly bytes: number;
}

async function exchange(
  dispatcher: Agent,
  { host, path, mostBytes, signal }: HttpsRequest,
  { port, userAgent, answerTimeout }: HttpsClientOptions,
): Promise<Content | HttpsFailure> {
  const origin = port === httpsDefaults.port ? `https://${host}` : `https://${host}:${port}`;
  const { statusCode, headers, body } = await send(`${origin}${path}`, {
    dispatcher,
    method: 'GET',
    headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': userAgent },
    headersTimeout: answerTimeout,
    bodyTimeout: answerTimeout,
    signal,
  });
  // A body that is given up reports an error that nobody else listens to.
  body.on('error', () => {});
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    body.destroy();
    return 'encoded';
  }
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    if (!Buffer.isBuffer(chunk)) continue;
    bytes += chunk.length;
    if (bytes > mostBytes) return 'too-large';
    chunks.push(chunk);
  }
  const location = headers['location'];
  return {
    status: statusCode,
    location: typeof location === 'string' ? location : null,
    body: Buffer.concat(chunks).toString('utf8'),
    bytes,
  };
}

function certificateOf(socket: TLSSocket): PeerCertificate {
  const { issuer, valid_to: validUntil } = socket.getPeerCertificate();
  const name = issuer?.O ?? issuer?.CN;
  return { issuer: Array.isArray(name) ? name.join(', ') : (name ?? ''), validUntil };
}
