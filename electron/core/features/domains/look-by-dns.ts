import { agree } from '../../../../shared/domain/domains/agreement';
import type { DnsEvidence, ResolverOrigin, Sighting } from '../../../../shared/domain/domains/evidence';
import { readTxt, recordValue } from '../../../../shared/domain/domains/txt-record';
import { writeServer } from '../../net/dns-resolver';
import type { DnsAnswer, DnsServer } from '../../ports/resolver';
import { warningsOf } from './dns-warnings';
import type { LookTools, Sought } from './look';

/** The most of the system's servers that are asked. */
const mostSystemServers = 2;
/** Milliseconds for the whole look, with everybody who is asked. */
const wholeTime = 20_000;

/**
 * Looks for the TXT record: every resolver is asked afresh and at once. The system's own are asked only where the
 * others could not be reached and nobody named resolvers at start.
 */
export async function lookByDns(sought: Sought, given: LookTools): Promise<DnsEvidence> {
  const tools = { ...given, signal: AbortSignal.any([given.signal, AbortSignal.timeout(wholeTime)]) };
  const asked = await Promise.all(
    tools.resolvers.map(({ server, operator, origin }) => sight(server, operator, origin, sought, tools)),
  );
  const blocked = agree(asked, false) === 'unknown' && asked.some(({ origin }) => origin === 'setting');
  const sightings = blocked ? [...asked, ...(await sightBySystem(asked, sought, tools))] : asked;
  const agreement = agree(sightings, sought.systemAccepted);
  return {
    method: 'dns-txt',
    at: sought.at,
    tokenId: sought.token?.id ?? null,
    expected: sought.token ? recordValue(sought.token.value) : null,
    agreement,
    sightings,
    warnings: await warningsOf({ sightings, agreement }, sought, tools),
  };
}

async function sightBySystem(
  asked: readonly Sighting[],
  sought: Sought,
  tools: LookTools,
): Promise<Sighting[]> {
  const known = new Set(asked.map(({ resolver }) => resolver));
  const servers = tools.ports.resolver
    .systemServers()
    .filter((server) => !known.has(writeServer(server)))
    .slice(0, mostSystemServers);
  return Promise.all(servers.map((server) => sight(server, 'The system', 'system', sought, tools)));
}

async function sight(
  server: DnsServer,
  operator: string,
  origin: ResolverOrigin,
  sought: Sought,
  { ports, signal }: LookTools,
): Promise<Sighting> {
  const answer = await ports.resolver.ask(server, sought.domain, 'TXT', signal);
  return {
    resolver: writeServer(server),
    operator,
    origin,
    ...meaningOf(answer, sought),
    cname: [...answer.cname],
    negativeTtl: answer.negativeTtl,
    authenticated: answer.authenticated,
    transport: answer.transport,
    tries: answer.tries,
    milliseconds: answer.milliseconds,
  };
}

function meaningOf(
  answer: DnsAnswer,
  sought: Sought,
): Pick<Sighting, 'outcome' | 'seen' | 'others' | 'difference'> {
  if (answer.outcome !== 'records') return { outcome: answer.outcome, seen: [], others: 0, difference: null };
  const { seen, ...reading } = readTxt(answer.texts, sought.token?.value ?? null, sought.retired);
  return { ...reading, seen: [...seen] };
}
