/** A GET over HTTPS to addresses that were resolved and checked before; nothing is resolved again. */
export interface HttpsRequest {
  /** Host name for SNI, certificate and the Host header; never an address. */
  readonly host: string;
  readonly path: string;
  /** Addresses to dial, in order; the next is tried only when dialling the one before failed. */
  readonly addresses: readonly string[];
  /** The most bytes of body that are read. */
  readonly mostBytes: number;
  readonly signal: AbortSignal;
}

export interface PeerCertificate {
  readonly issuer: string;
  /** As the certificate says it, for example `Jan 14 09:00:00 2027 GMT`. */
  readonly validUntil: string;
}

export type HttpsFailure =
  | 'certificate-expired'
  | 'certificate-self-signed'
  | 'certificate-wrong-name'
  | 'certificate-unknown-authority'
  | 'tls-failed'
  | 'connection-failed'
  | 'timeout'
  | 'too-large'
  | 'encoded';

export type HttpsAnswer =
  | {
      readonly kind: 'response';
      readonly status: number;
      readonly location: string | null;
      readonly body: string;
      readonly bytes: number;
      readonly address: string;
      readonly certificate: PeerCertificate;
    }
  | { readonly kind: 'failure'; readonly failure: HttpsFailure; readonly address: string | null };

export interface HttpClient {
  /** @returns the answer; a failure is an answer too, never an exception */
  get(request: HttpsRequest): Promise<HttpsAnswer>;
}
