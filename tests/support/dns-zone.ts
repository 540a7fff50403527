import type { Answer, Packet } from 'dns-packet';
import {
  AUTHENTIC_DATA,
  decode,
  RECURSION_AVAILABLE,
  RECURSION_DESIRED,
  TRUNCATED_RESPONSE,
} from 'dns-packet';

/** How a server misbehaves for a name. */
export type Trouble =
  | 'servfail'
  | 'bogus'
  | 'refused'
  | 'silent'
  | 'wrong-id'
  | 'wrong-question'
  | 'truncated'
  | 'truncated-always'
  | 'garbage-first';

export interface DnsZone {
  records: Answer[];
  /** Names that exist without a record of the asked type. */
  names?: string[];
  troubles?: Record<string, Trouble>;
  authentic?: boolean;
}

const codes = { servfail: 2, bogus: 2, refused: 5 } as const;
const noName = 3;

/** The packets a server sends for one question; none where it stays silent. */
export function replyTo(zone: DnsZone, bytes: Buffer, transport: 'udp' | 'tcp'): Packet[] {
  const query = decode(bytes);
  const question = query.questions?.[0];
  if (!question) return [];
  const trouble = zone.troubles?.[question.name.toLowerCase()];
  const flags = RECURSION_DESIRED | RECURSION_AVAILABLE | (zone.authentic ? AUTHENTIC_DATA : 0);
  const { answers, exists } = lookUp(zone, question.name.toLowerCase(), question.type);
  const reply: Packet = {
    type: 'response',
    id: query.id ?? 0,
    flags: flags | (exists ? 0 : noName),
    questions: [question],
    answers,
    authorities: answers.length > 0 ? [] : [soa(question.name)],
  };
  const failed = (code: number): Packet => ({ ...reply, flags: flags | code, answers: [], authorities: [] });
  const cut: Packet = { ...reply, flags: (reply.flags ?? 0) | TRUNCATED_RESPONSE, answers: [] };
  switch (trouble) {
    case 'servfail':
    case 'refused':
      return [failed(codes[trouble])];
    case 'bogus':
      return [{ ...failed(codes.bogus), additionals: [bogusSignature()] }];
    case 'silent':
      return [];
    case 'wrong-id':
      return [{ ...reply, id: ((query.id ?? 0) + 1) & 0xffff }];
    case 'wrong-question':
      return [{ ...reply, questions: [{ ...question, name: 'other.com' }] }];
    case 'garbage-first':
      return [{ ...reply, id: ((query.id ?? 0) + 1) & 0xffff, answers: [] }, reply];
    case 'truncated':
      return transport === 'udp' ? [cut] : [reply];
    case 'truncated-always':
      return [cut];
    case undefined:
      return [reply];
  }
}

function lookUp(zone: DnsZone, name: string, type: string): { answers: Answer[]; exists: boolean } {
  const answers: Answer[] = [];
  let owner = name;
  for (let step = 0; step < 20; step++) {
    const at = zone.records.filter((record) => record.name === owner || isWildcard(zone, record.name, owner));
    const found = at.filter((record) => record.type === type).map((record) => ({ ...record, name: owner }));
    if (found.length > 0) return { answers: [...answers, ...found], exists: true };
    const alias = at.find((record) => record.type === 'CNAME');
    if (alias?.type !== 'CNAME') {
      return { answers, exists: at.length > 0 || answers.length > 0 || (zone.names ?? []).includes(owner) };
    }
    answers.push({ ...alias, name: owner });
    owner = alias.data;
  }
  return { answers, exists: true };
}

function isWildcard(zone: DnsZone, pattern: string, name: string): boolean {
  return (
    pattern.startsWith('*.') && name.endsWith(pattern.slice(1)) && !zone.records.some((r) => r.name === name)
  );
}

function soa(name: string): Answer {
  const data = {
    mname: 'ns.acme-widgets.com',
    rname: 'admin.acme-widgets.com',
    serial: 1,
    refresh: 1,
    retry: 1,
    expire: 1,
    minimum: 300,
  };
  return { type: 'SOA', name, ttl: 900, data };
}

/** An extended DNS error (RFC 8914): code 6, DNSSEC bogus. */
function bogusSignature(): Answer {
  const option = { code: 15, data: Buffer.from([0, 6]) };
  return {
    type: 'OPT',
    name: '.',
    udpPayloadSize: 1232,
    extendedRcode: 0,
    ednsVersion: 0,
    flags: 0,
    flag_do: false,
    // The library writes options it does not know as bytes, but types only those it knows.
    options: [option as never],
  };
}
