import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SecureVersion } from 'node:tls';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** An authority of a test's own, made by openssl, that signs certificates for servers on loopback. */
export interface TestAuthority {
  readonly ca: string;
  /** @param days validity from now; negative for an expired certificate */
  sign(names: readonly string[], days?: number): Certificate;
  /** A certificate signed by itself. */
  selfSigned(name: string): Certificate;
  remove(): void;
}

export function createTestAuthority(): TestAuthority {
  const folder = mkdtempSync(join(tmpdir(), 'claimdesk-ca-'));
  const file = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const newKey = (name: string) =>
    openssl('genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256', '-out', `${name}.key`);
  const selfSign = (name: string, subject: string, ...more: string[]) => {
    newKey(name);
    openssl(
      'req',
      '-x509',
      '-new',
      '-key',
      `${name}.key`,
      '-subj',
      subject,
      '-days',
      '30',
      '-out',
      `${name}.crt`,
      ...more,
    );
  };
  selfSign('ca', '/O=Test authority/CN=Test root');
  let count = 0;
  const read = (name: string): Certificate => ({
    key: readFileSync(file(`${name}.key`), 'utf8'),
    cert: readFileSync(file(`${name}.crt`), 'utf8'),
  });
  return {
    ca: readFileSync(file('ca.crt'), 'utf8'),
    sign(names, days = 30) {
      const name = `site${++count}`;
      newKey(name);
      openssl('req', '-new', '-key', `${name}.key`, '-subj', `/CN=${names[0]}`, '-out', `${name}.csr`);
      writeFileSync(file(`${name}.ext`), `subjectAltName=${names.map((san) => `DNS:${san}`).join(',')}`);
      openssl(
        'x509',
        '-req',
        '-in',
        `${name}.csr`,
        '-CA',
        'ca.crt',
        '-CAkey',
        'ca.key',
        '-CAcreateserial',
        '-days',
        `${days}`,
        '-extfile',
        `${name}.ext`,
        '-out',
        `${name}.crt`,
      );
      return read(name);
    },
    selfSigned(host) {
      const name = `self${++count}`;
      selfSign(name, `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`);
      return read(name);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export interface TlsServer {
  readonly port: number;
  /** Every request that arrived, with its headers. */
  readonly requests: IncomingMessage[];
  close(): Promise<void>;
}

export type Site = (request: IncomingMessage, response: ServerResponse) => void;

/** A real HTTPS server on a loopback port. */
export async function startTlsServer(
  certificate: Certificate,
  site: Site,
  options: { host?: string; port?: number; maxVersion?: SecureVersion; minVersion?: SecureVersion } = {},
): Promise<TlsServer> {
  const requests: IncomingMessage[] = [];
  const { host = '127.0.0.1', port: wanted = 0, ...versions } = options;
  const server = createServer({ ...certificate, ...versions }, (request, response) => {
    requests.push(request);
    site(request, response);
  });
  server.on('tlsClientError', () => {});
  await new Promise<void>((done, failed) => server.once('error', failed).listen(wanted, host, done));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}
