import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleX, IconClock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { DomainInNeed } from '../../../shared/contract/overview';
import { deadlineWords, spanWords } from '../../parts/time-words';
import { useOrganizationId } from '../../routing/organization-route';
import { Instant } from '../../ui/instant';
import classes from './overview.module.css';

const signs = {
  failing: {
    icon: IconAlertTriangle,
    word: 'Failing',
    color: 'var(--mantine-color-orange-text)',
  },
  lapsed: {
    icon: IconCircleX,
    word: 'Lapsed',
    color: 'var(--mantine-color-red-text)',
  },
  pending: { icon: IconClock, word: 'Pending', color: 'var(--cd-text-quiet)' },
} as const satisfies Record<DomainInNeed['state'], object>;

/** Domains that wait for their proof or have lost it, the most urgent first. */
export function AttentionList({ domains }: { readonly domains: readonly DomainInNeed[] }) {
  return (
    <Stack gap="sm" component="section" aria-labelledby="attention">
      <Title order={2} id="attention">
        Domains needing attention
      </Title>
      {domains.length === 0 ? (
        <Text c="var(--cd-text-quiet)">None. Every domain is verified and its proof is in place.</Text>
      ) : (
        <ul className={classes['list']}>
          {domains.map((domain) => (
            <li key={domain.domainId}>
              <DomainLine domain={domain} />
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}

function DomainLine({ domain }: { readonly domain: DomainInNeed }) {
  const organizationId = useOrganizationId();
  const { icon: Icon, word, color } = signs[domain.state];
  return (
    <>
      <Group gap={6} wrap="nowrap" justify="space-between">
        <Anchor component={Link} to={`/o/${organizationId}/domains/${domain.domainId}`} fw={500}>
          {domain.unicodeName}
        </Anchor>
        <Group gap={4} wrap="nowrap" c={color}>
          <Icon size={16} stroke={1.8} aria-hidden />
          <Text size="sm" fw={500}>
            {word}
          </Text>
        </Group>
      </Group>
      <Text c="var(--cd-text-quiet)">
        <Consequence domain={domain} />
      </Text>
    </>
  );
}

function Consequence({ domain }: { readonly domain: DomainInNeed }) {
  const { state, openClaims, lapsesAt, addedAt } = domain;
  const claims = openClaims === 1 ? '1 claim' : `${openClaims.toLocaleString('en')} claims`;
  if (state === 'pending') {
    return (
      <>
        Added <Instant at={addedAt} />; publish the record or file to prove it.
      </>
    );
  }
  if (state === 'lapsed' || lapsesAt === null) return <>The proof was gone for too long; verify it again.</>;
  return (
    <>
      {spanWords(lapsesAt - Date.now())} left until {claims} end, on {deadlineWords(lapsesAt)}. Put the record
      back.
    </>
  );
}
