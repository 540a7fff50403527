import type { DnsEvidence, Sighting } from '../../../../shared/domain/domains/evidence';
import { neutralText } from '../../../../shared/domain/domains/neutral-text';
import { sameRegistration } from '../../../../shared/domain/domains/public-suffix';
import { recordValue } from '../../../../shared/domain/domains/txt-record';
import type { LookTools, Sought } from './look';

/** Aliases longer than this fail with some checkers of ownership. */
const longestChain = 5;

/** Things beside the verdict that the admin should know, each a sentence. */
export async function warningsOf(
  { sightings, agreement }: Pick<DnsEvidence, 'sightings' | 'agreement'>,
  sought: Sought,
  tools: LookTools,
): Promise<string[]> {
  return [
    ...aliasWarnings(sightings, sought),
    ...(agreement === 'missing' && sightings.every(({ outcome }) => outcome === 'no-name')
      ? [`The name ${sought.domain} does not exist in DNS. Its registration may have run out.`]
      : []),
    ...(agreement === 'proved' ? await wildcardWarnings(sightings, sought, tools) : []),
  ];
}

function aliasWarnings(sightings: readonly Sighting[], sought: Sought): string[] {
  const chain = sightings.find(({ cname }) => cname.length > 0)?.cname ?? [];
  const target = chain.at(-1);
  if (target === undefined) return [];
  const shown = neutralText(target);
  const before = sought.before?.method === 'dns-txt' ? targetOf(sought.before.sightings) : null;
  return [
    ...(sameRegistration(target, sought.domain)
      ? []
      : [
          `The name is an alias of ${shown}, which belongs to another registration: whoever holds it can prove the domain.`,
        ]),
    ...(before !== null && before !== target
      ? [`The alias led to ${neutralText(before)} before and to ${shown} now.`]
      : []),
    ...(chain.length > longestChain
      ? [`The record is reached over ${chain.length} aliases; some checkers give up.`]
      : []),
  ];
}

function targetOf(sightings: readonly Sighting[]): string | null {
  return sightings.find(({ cname }) => cname.length > 0)?.cname.at(-1) ?? null;
}

/** Asks for a name that nobody set up: a record there means that a wildcard answers for every name. */
async function wildcardWarnings(
  sightings: readonly Sighting[],
  sought: Sought,
  tools: LookTools,
): Promise<string[]> {
  const saw = sightings.find(({ outcome }) => outcome === 'match');
  const resolver = tools.resolvers.find(({ operator }) => operator === saw?.operator);
  if (!resolver || !sought.token) return [];
  const label = Buffer.from(tools.ports.random.bytes(8)).toString('hex');
  const answer = await tools.ports.resolver.ask(
    resolver.server,
    `${label}.${sought.domain}`,
    'TXT',
    tools.signal,
  );
  const expected = recordValue(sought.token.value);
  return answer.texts.some((strings) => strings.join('') === expected)
    ? [
        'The record stands at every name below the domain (a wildcard). It should stand at the domain itself only.',
      ]
    : [];
}
