import { recordValue } from '../../../../shared/domain/domains/txt-record';
import { fileAddress, verificationFile } from '../../../../shared/domain/domains/verification-file';
import type { HttpClient } from '../../ports/http-client';
import type { DnsAnswer, Resolver } from '../../ports/resolver';
import type { Reader } from '../../store/access';
import { livingTokens, type SampleProof } from './queries';

/** An address set aside for documentation; nothing ever connects to it. */
const address = '192.0.2.10';
const otherRecord = ['v=spf1 include:_spf.mailwagon.example -all'];

/**
 * Answers in place of DNS and the web for the sample store: whatever record or file Claimdesk asks for is in
 * place, except for the domain that has lost its proof. So verifying, claiming and checking can be tried without
 * a network and without asking anybody for names that do not exist.
 */
export function sampleNetwork(read: Reader): { resolver: Resolver; http: HttpClient } {
  const proofs = async (name: string, method: SampleProof['method']) =>
    (await livingTokens(read, name)).filter((proof) => proof.method === method && proof.state !== 'failing');

  return {
    resolver: {
      systemServers: () => [],
      async ask(_server, name, type) {
        if (type === 'AAAA') return answer({ outcome: 'no-record' });
        if (type === 'A') return answer({ addresses: [address] });
        const tokens = await proofs(name, 'dns-txt');
        return answer({ texts: [otherRecord, ...tokens.map(({ token }) => [recordValue(token)])] });
      },
    },
    http: {
      async get({ host, path }) {
        const [proof] = await proofs(host, 'https-file');
        const found = proof !== undefined && fileAddress(host) === `https://${host}${path}`;
        const body = found ? verificationFile(host, proof.token, 0) : '';
        return {
          kind: 'response',
          status: found ? 200 : 404,
          location: null,
          body,
          bytes: body.length,
          address,
          certificate: { issuer: 'Sample Authority', validUntil: 'Dec 31 23:59:59 2027 GMT' },
        };
      },
    },
  };
}

function answer(part: Partial<DnsAnswer>): DnsAnswer {
  return {
    outcome: 'records',
    texts: [],
    addresses: [],
    cname: [],
    negativeTtl: null,
    authenticated: false,
    transport: 'udp',
    tries: 1,
    milliseconds: 12,
    ...part,
  };
}
