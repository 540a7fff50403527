import { Text, Title } from '@mantine/core';
import type { Evidence } from '../../../shared/domain/domains/evidence';
import { sinceWords } from '../../parts/time-words';
import { useNow } from '../../parts/use-now';
import { DnsLook } from './dns-look';
import classes from './domain-screen.module.css';
import { FileLook } from './file-look';

interface EvidencePanelProps {
  /** The newest look by each method; those of earlier checks are not shown. */
  readonly looks: readonly Evidence[];
  /** Instant of the newest look. */
  readonly at: number;
}

/** What the last check saw, by each method, beside what is expected. */
export function EvidencePanel({ looks, at }: EvidencePanelProps) {
  const now = useNow(1_000);
  return (
    <section className={classes['panel']} aria-labelledby="evidence">
      <div className={classes['head']}>
        <Title order={2} id="evidence">
          What we saw
        </Title>
        <Text size="sm" c="var(--cd-text-quiet)" aria-live="off">
          {sinceWords(at, now)}
        </Text>
      </div>
      {looks
        .filter((look) => look.at === at)
        .map((look) => (
          <Look key={look.method} look={look} />
        ))}
    </section>
  );
}

/** One look by one method. */
export function Look({ look }: { readonly look: Evidence }) {
  return look.method === 'dns-txt' ? <DnsLook look={look} /> : <FileLook look={look} />;
}
