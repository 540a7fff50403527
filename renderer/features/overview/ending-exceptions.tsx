import { Anchor, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Overview } from '../../../shared/contract/overview';
import { useOrganizationId } from '../../routing/organization-route';
import { Instant } from '../../ui/instant';
import classes from './overview.module.css';

interface EndingExceptionsProps {
  readonly exceptions: Overview['endingExceptions'];
}

/** Exceptions that run out soon: from then on the accounts can be claimed like any other. */
export function EndingExceptions({ exceptions }: EndingExceptionsProps) {
  const organizationId = useOrganizationId();
  const { soonest, total, withinDays } = exceptions;
  return (
    <Stack gap="sm" component="section" aria-labelledby="exceptions">
      <Title order={2} id="exceptions">
        Exceptions running out
      </Title>
      {total === 0 ? (
        <Text c="var(--cd-text-quiet)">None in the next {withinDays} days.</Text>
      ) : (
        <ul className={classes['list']}>
          {soonest.map(({ id, email, reason, expiresAt }) => (
            <li key={id}>
              <Text fw={500} truncate>
                {email}
              </Text>
              <Text c="var(--cd-text-quiet)">
                <Instant at={expiresAt} form="date" />: {reason}
              </Text>
            </li>
          ))}
        </ul>
      )}
      {total > 0 && (
        <Anchor component={Link} to={`/o/${organizationId}/exceptions`}>
          {total > soonest.length ? `See all ${total.toLocaleString('en')}` : 'Go to the exceptions'}
        </Anchor>
      )}
    </Stack>
  );
}
