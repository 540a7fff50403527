import { Text } from '@mantine/core';
import type { DnsEvidence, Sighting } from '../../../shared/domain/domains/evidence';
import classes from './evidence.module.css';
import { OutcomeSign } from './outcome-sign';
import { agreementWords, sightingWords } from './outcome-words';
import { Warnings } from './warnings';

/** What each resolver showed. */
export function DnsLook({ look }: { readonly look: DnsEvidence }) {
  const { tone, title, text } = agreementWords[look.agreement];
  return (
    <article className={classes['look']} aria-label="DNS record">
      <header>
        <Text fw={600}>DNS record</Text>
        <OutcomeSign tone={tone} title={title} />
      </header>
      <Text size="sm" c="var(--cd-text-quiet)">
        {text}
      </Text>
      <ul className={classes['sightings']}>
        {look.sightings.map((sighting) => (
          <li key={`${sighting.origin} ${sighting.resolver}`}>
            <SightingRow sighting={sighting} />
          </li>
        ))}
      </ul>
      <Warnings warnings={look.warnings} />
    </article>
  );
}

function SightingRow({ sighting }: { readonly sighting: Sighting }) {
  const { tone, title, text } = sightingWords[sighting.outcome];
  return (
    <>
      <div className={classes['who']}>
        <Text fw={500}>{sighting.operator}</Text>
        {sighting.operator !== sighting.resolver && (
          <Text size="xs" c="var(--cd-text-quiet)">
            {sighting.resolver}
          </Text>
        )}
        <Text size="xs" c="var(--cd-text-quiet)">
          {originWords[sighting.origin]}
        </Text>
      </div>
      <div className={classes['what']}>
        <OutcomeSign tone={tone} title={title} />
        <Text size="sm">{sighting.difference ?? text}</Text>
        {sighting.outcome !== 'match' &&
          sighting.seen.map((value) => (
            <code key={value} className={classes['seen']}>
              {value}
            </code>
          ))}
        <Text size="xs" c="var(--cd-text-quiet)">
          {detailsOf(sighting)}
        </Text>
      </div>
    </>
  );
}

const originWords = {
  setting: '',
  'start-option': 'given at start',
  system: 'weaker evidence',
} as const satisfies Record<Sighting['origin'], string>;

function detailsOf(sighting: Sighting): string {
  const { others, cname, negativeTtl, authenticated, transport, tries, milliseconds } = sighting;
  return [
    others > 0 && `${others} other TXT ${others === 1 ? 'record' : 'records'}`,
    cname.length > 0 && `over ${cname.join(' → ')}`,
    negativeTtl !== null && `“not there” may be remembered for ${negativeTtl} s`,
    authenticated && 'vouched for by DNSSEC',
    transport === 'tcp' && 'over TCP',
    tries > 1 && `${tries} tries`,
    `${milliseconds} ms`,
  ]
    .filter((part) => part !== false)
    .join(' · ');
}
