import type { HttpsFailure } from '../ports/http-client';

const byCode: Readonly<Record<string, HttpsFailure>> = {
  CERT_HAS_EXPIRED: 'certificate-expired',
  CERT_NOT_YET_VALID: 'certificate-expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate-self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate-unknown-authority',
  UNABLE_TO_GET_ISSUER_CERT: 'certificate-unknown-authority',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate-unknown-authority',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate-unknown-authority',
  CERT_UNTRUSTED: 'certificate-unknown-authority',
  INVALID_CA: 'certificate-unknown-authority',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate-wrong-name',
  HOSTNAME_MISMATCH: 'certificate-wrong-name',
  ECONNREFUSED: 'connection-failed',
  ECONNRESET: 'connection-failed',
  EHOSTUNREACH: 'connection-failed',
  ENETUNREACH: 'connection-failed',
  EADDRNOTAVAIL: 'connection-failed',
  EACCES: 'connection-failed',
  UND_ERR_SOCKET: 'connection-failed',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  UND_ERR_ABORTED: 'timeout',
  ETIMEDOUT: 'timeout',
};

/** Failures of reaching an address at all, after which the next address may be tried. */
const dialCodes: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'EACCES',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Sorts what a connection threw; everything that TLS itself complains about and has no name here is `tls-failed`. */
export function failureOf(error: unknown): HttpsFailure {
  if (error instanceof DOMException) return 'timeout';
  const code = codeOf(error);
  return byCode[code] ?? (/TLS|SSL|CERT|EPROTO/.test(code) ? 'tls-failed' : 'connection-failed');
}

/** Whether the address was never reached. */
export function isDialFailure(error: unknown): boolean {
  return dialCodes.has(codeOf(error));
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const code: unknown = Reflect.get(error, 'code');
  return typeof code === 'string' ? code : '';
}
