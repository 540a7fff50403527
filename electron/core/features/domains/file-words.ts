import type { FileReading } from '../../../../shared/domain/domains/read-verification-file';
import type { HttpsFailure } from '../../ports/http-client';

const failures: Readonly<
  Record<HttpsFailure | 'no-name' | 'no-address' | 'not-public', (host: string) => string>
> = {
  'no-name': (host) => `The name ${host} does not exist in DNS.`,
  'no-address': (host) => `No address of ${host} could be found, so the site could not be asked.`,
  'not-public': (host) =>
    `${host} leads only to addresses outside the public internet, which are not visited.`,
  'certificate-expired': (host) =>
    `The certificate of ${host} is not valid today: it has expired or is not valid yet.`,
  'certificate-self-signed': (host) =>
    `The certificate of ${host} is signed by itself, so nobody vouches for the site.`,
  'certificate-wrong-name': (host) => `The certificate is for another name than ${host}.`,
  'certificate-unknown-authority': (host) =>
    `The certificate of ${host} comes from an unknown authority. A proxy of this network may stand in between.`,
  'tls-failed': (host) => `No secure connection to ${host} came about; TLS 1.2 or newer is needed.`,
  'connection-failed': (host) => `${host} does not accept a connection on port 443, or ended it.`,
  timeout: (host) => `${host} did not answer in time.`,
  'too-large': (host) => `The page of ${host} is larger than 256 KiB; it cannot be the file.`,
  encoded: (host) => `${host} sent the page compressed although it was asked not to.`,
};

/** Why a site could not be read, as a sentence. */
export function describeFailure(failure: keyof typeof failures, host: string): string {
  return failures[failure](host);
}

/** What the page said, as a sentence. */
export function describeReading(outcome: FileReading['outcome']): string {
  switch (outcome) {
    case 'match':
      return 'The file is there and holds the expected token.';
    case 'no-token':
      return 'A page is there, but it holds no verification token.';
    case 'old-token':
    case 'wrong-token':
      return 'The file holds another token than the expected one.';
  }
}
