import { Text } from '@mantine/core';
import type { Hop, HttpsEvidence } from '../../../shared/domain/domains/evidence';
import classes from './evidence.module.css';
import { OutcomeSign } from './outcome-sign';
import { agreementWords } from './outcome-words';
import { Warnings } from './warnings';

/** What the web site showed, request by request. */
export function FileLook({ look }: { readonly look: HttpsEvidence }) {
  const { tone, title } = agreementWords[look.agreement];
  return (
    <article className={classes['look']} aria-label="File on the web site">
      <header>
        <Text fw={600}>File on the web site</Text>
        <OutcomeSign tone={tone} title={title} />
      </header>
      <Text size="sm">{look.detail}</Text>
      {look.outcome !== 'match' && look.seen !== null && <code className={classes['seen']}>{look.seen}</code>}
      <ul className={classes['hops']}>
        {look.hops.map((hop) => (
          <li key={hop.url}>
            <Text size="sm" className={classes['address']}>
              {hop.url}
            </Text>
            <Text size="xs" c="var(--cd-text-quiet)">
              {detailsOf(hop)}
            </Text>
          </li>
        ))}
      </ul>
      {look.privateAllowed && (
        <Text size="xs" c="var(--cd-text-quiet)">
          Addresses outside the public internet were allowed at start.
        </Text>
      )}
      <Warnings warnings={look.warnings} />
    </article>
  );
}

function detailsOf({ addresses, dropped, used, status, certificate, resolver }: Hop): string {
  return [
    status !== null && `status ${status}`,
    used !== null && `from ${used}`,
    used === null && addresses.length > 0 && `has ${addresses.join(', ')}`,
    dropped.length > 0 && `not visited: ${dropped.join(', ')}`,
    certificate !== null &&
      `certificate of ${certificate.issuer || 'an unnamed authority'}, until ${certificate.validUntil}`,
    resolver !== null && `resolved by ${resolver}`,
  ]
    .filter((part) => part !== false)
    .join(' · ');
}
