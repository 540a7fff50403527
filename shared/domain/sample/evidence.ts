import { agree } from '../domains/agreement';
import type { Evidence, Sighting } from '../domains/evidence';
import { readTxt, recordValue } from '../domains/txt-record';
import { fileAddress } from '../domains/verification-file';
import type { SampleCheck, SampleDomain } from './domains';

const resolvers = [
  { operator: 'Cloudflare', resolver: '1.1.1.1' },
  { operator: 'Quad9', resolver: '9.9.9.9' },
  { operator: 'Google', resolver: '8.8.8.8' },
] as const;

const otherRecords = [['v=spf1 include:_spf.mailwagon.example -all']];
/** What somebody pasted instead: the record of an earlier attempt. */
const strayRecord = [
  [recordValue('q7F0sVbT2xN9cLw4Yk8dRz1HjMa5uEo3GpXiKnBtCfWvSyQeUlJ6hZrDgPmA/+0'.padEnd(64, 'x'))],
];

/** The evidence a check left behind, read from its records by the same rules as any other. */
export function evidenceOf(domain: SampleDomain, check: SampleCheck): Evidence {
  const { method } = domain.registration;
  const token = domain.tokens.find((issued) => issued.method === method);
  if (!token) throw new Error(`${domain.name} has no token for ${method}.`);
  if (method === 'dns-txt') return dnsEvidence(check, token);
  const found = check.saw === 'the-token';
  return {
    method,
    at: check.at,
    tokenId: token.id,
    expected: token.value,
    agreement: found ? 'proved' : 'missing',
    outcome: found ? 'match' : 'no-file',
    detail: found ? 'The file holds the expected token.' : 'The site answered that there is no such file.',
    seen: found ? token.value : null,
    place: found ? 'data-value' : null,
    bytes: found ? 912 : 0,
    hops: [
      {
        url: fileAddress(domain.name),
        resolver: 'Cloudflare',
        addresses: ['192.0.2.10'],
        dropped: [],
        used: '192.0.2.10',
        status: found ? 200 : 404,
        certificate: { issuer: 'Sample Authority', validUntil: 'Dec 31 23:59:59 2027 GMT' },
      },
    ],
    privateAllowed: true,
    milliseconds: 84,
    warnings: [],
  };
}

function dnsEvidence(check: SampleCheck, token: SampleDomain['tokens'][number]): Evidence {
  const records = {
    'the-token': [...otherRecords, [recordValue(token.value)]],
    'another-record': [...otherRecords, ...strayRecord],
    nothing: otherRecords,
  }[check.saw];
  const reading = readTxt(records, token.value, []);
  const sightings = resolvers.map(
    ({ operator, resolver }, index): Sighting => ({
      operator,
      resolver,
      origin: 'setting',
      outcome: reading.outcome,
      seen: [...reading.seen],
      others: reading.others,
      difference: reading.difference,
      cname: [],
      negativeTtl: null,
      authenticated: false,
      transport: 'udp',
      tries: 1,
      milliseconds: 11 + index * 9,
    }),
  );
  return {
    method: 'dns-txt',
    at: check.at,
    tokenId: token.id,
    expected: recordValue(token.value),
    agreement: agree(sightings, false),
    sightings,
    warnings: [],
  };
}
