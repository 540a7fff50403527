import { randomInt } from 'node:crypto';
import { AUTHENTIC_DATA, encode, RECURSION_DESIRED } from 'dns-packet';
import type { DnsRecordType } from '../ports/resolver';

/** A size that fits any path without fragments (DNS flag day 2020). */
const udpPayloadSize = 1232;

export interface DnsQuestion {
  readonly id: number;
  readonly name: string;
  readonly type: DnsRecordType;
  readonly packet: Buffer;
}

/** Writes one question with an id that nobody can guess; asks the server to say whether DNSSEC vouches for it. */
export function dnsQuestion(name: string, type: DnsRecordType): DnsQuestion {
  const id = randomInt(0x1_0000);
  const packet = encode({
    type: 'query',
    id,
    flags: RECURSION_DESIRED | AUTHENTIC_DATA,
    questions: [{ name, type, class: 'IN' }],
    additionals: [
      {
        type: 'OPT',
        name: '.',
        udpPayloadSize,
        flags: 0,
        extendedRcode: 0,
        ednsVersion: 0,
        flag_do: false,
        options: [],
      },
    ],
  });
  return { id, name, type, packet };
}
