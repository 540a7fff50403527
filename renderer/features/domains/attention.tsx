import { Anchor, List, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { DomainSummary } from '../../../shared/contract/domains';
import { spanWords } from '../../parts/time-words';
import { useOrganizationId } from '../../routing/organization-route';
import classes from './domains.module.css';

interface AttentionProps {
  readonly domains: readonly DomainSummary[];
  readonly now: number;
}

/** The domains whose proof is gone, and how long there is to put it back. */
export function Attention({ domains, now }: AttentionProps) {
  const organizationId = useOrganizationId();
  const failing = domains.filter(({ state }) => state === 'failing');
  if (failing.length === 0) return null;
  return (
    <section className={classes['callout']} aria-labelledby="attention">
      <IconAlertTriangle size={22} stroke={1.6} aria-hidden />
      <div>
        <Title order={2} id="attention">
          {failing.length === 1
            ? 'One domain has lost its proof'
            : `${failing.length} domains have lost their proof`}
        </Title>
        <Text>
          Claims stay as they are until the time runs out. Put the record or the file back, and all is well
          again.
        </Text>
        <List size="sm" mt={6}>
          {failing.map(({ id, unicodeName, lapsesAt, claimed }) => (
            <List.Item key={id}>
              <Anchor component={Link} to={`/o/${organizationId}/domains/${id}`} inherit underline="always">
                {unicodeName}
              </Anchor>
              {lapsesAt !== null && lapsesAt > now
                ? `: ${spanWords(lapsesAt - now)} left`
                : ': lapses at the next check'}
              {claimed > 0 && `, ${claimed.toLocaleString('en')} claimed`}
            </List.Item>
          ))}
        </List>
      </div>
    </section>
  );
}
