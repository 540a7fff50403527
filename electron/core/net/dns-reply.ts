import { type Answer, type DecodedPacket, decode } from 'dns-packet';
import type { DnsAnswer, DnsOutcome } from '../ports/resolver';
import type { DnsQuestion } from './dns-question';

export type DnsReply = Pick<
  DnsAnswer,
  'outcome' | 'texts' | 'addresses' | 'cname' | 'negativeTtl' | 'authenticated'
> & { readonly truncated: boolean };

/** Extended DNS errors (RFC 8914) that say the zone's signatures do not hold. */
const bogusErrors: ReadonlySet<number> = new Set([5, 6, 7, 8, 9, 10, 11, 12]);
const extendedError = 15;
const mostAliases = 16;
const code = { noError: 0, serverFailure: 2, noName: 3, refused: 5 } as const;

/**
 * Reads a packet as the reply to a question.
 * @returns null when it is not the reply: another id, another question, no answer at all, or no DNS
 */
export function readReply(bytes: Buffer, question: DnsQuestion): DnsReply | null {
  let packet: DecodedPacket;
  try {
    packet = decode(bytes);
  } catch {
    return null;
  }
  const asked = packet.questions?.[0];
  const isReply = packet.type === 'response' && packet.id === question.id && packet.questions?.length === 1;
  if (!isReply || !asked || !sameName(asked.name, question.name) || asked.type !== question.type) return null;
  return { ...content(packet, question), truncated: packet.flag_tc, authenticated: packet.flag_ad };
}

function content(
  packet: DecodedPacket,
  question: DnsQuestion,
): Omit<DnsReply, 'truncated' | 'authenticated'> {
  const answers = packet.answers ?? [];
  const cname = aliases(answers, question.name);
  const empty = { texts: [], addresses: [], cname: cname ?? [], negativeTtl: negativeTtl(packet) };
  const failed = failure(packet);
  if (failed) return { ...empty, outcome: failed };
  if (cname === null) return { ...empty, outcome: 'malformed' };
  const owner = cname.at(-1) ?? question.name;
  const own = answers.filter((answer) => sameName(answer.name, owner) && answer.type === question.type);
  if (own.length === 0)
    return { ...empty, outcome: replyCode(packet) === code.noName ? 'no-name' : 'no-record' };
  return { ...empty, outcome: 'records', texts: own.flatMap(textOf), addresses: own.flatMap(addressOf) };
}

function failure(packet: DecodedPacket): DnsOutcome | null {
  switch (replyCode(packet)) {
    case code.noError:
    case code.noName:
      return null;
    case code.serverFailure:
      return saysBogus(packet) ? 'bogus' : 'servfail';
    case code.refused:
      return 'refused';
    default:
      return 'malformed';
  }
}

/** The low four bits of the flags (RFC 1035). */
function replyCode(packet: DecodedPacket): number {
  return (packet.flags ?? 0) & 0x0f;
}

function saysBogus(packet: DecodedPacket): boolean {
  const options = (packet.additionals ?? []).flatMap((record) =>
    record.type === 'OPT' ? record.options : [],
  );
  return options.some((option) => {
    // The library types the options it knows; this one it hands over as bytes.
    const [kind, data]: [number | string, unknown] = [option.code, Reflect.get(option, 'data')];
    return (
      kind === extendedError &&
      Buffer.isBuffer(data) &&
      data.length >= 2 &&
      bogusErrors.has(data.readUInt16BE(0))
    );
  });
}

/** The chain of aliases from the asked name on; null when it turns in a circle or never ends. */
function aliases(answers: readonly Answer[], from: string): readonly string[] | null {
  const chain: string[] = [];
  let name = from;
  for (;;) {
    const next = answers.find((answer) => answer.type === 'CNAME' && sameName(answer.name, name));
    if (next?.type !== 'CNAME') return chain;
    name = next.data.toLowerCase();
    if (chain.includes(name) || sameName(name, from) || chain.length === mostAliases) return null;
    chain.push(name);
  }
}

function negativeTtl(packet: DecodedPacket): number | null {
  const soa = packet.authorities?.find((record) => record.type === 'SOA');
  if (soa?.type !== 'SOA') return null;
  return Math.min(soa.ttl ?? Number.POSITIVE_INFINITY, soa.data.minimum ?? Number.POSITIVE_INFINITY);
}

function textOf(answer: Answer): readonly (readonly string[])[] {
  if (answer.type !== 'TXT') return [];
  const strings = Array.isArray(answer.data) ? answer.data : [answer.data];
  return [strings.map((string) => (typeof string === 'string' ? string : string.toString('latin1')))];
}

function addressOf(answer: Answer): readonly string[] {
  return answer.type === 'A' || answer.type === 'AAAA' ? [answer.data] : [];
}

/** Owner names are compared without case (RFC 4343). */
function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
