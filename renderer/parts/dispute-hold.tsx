import { Alert, Anchor, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { heldActs } from '../../shared/domain/disputes/hold';
import type { AccountId, OrganizationId } from '../../shared/domain/ids';
import { api } from '../api/client';
import { Instant } from '../ui/instant';

interface DisputeHoldProps {
  readonly organizationId: OrganizationId;
  readonly accountId: AccountId;
  /** Begins a new case with it. */
  readonly email: string;
  readonly managed: boolean;
}

/** Says on an account's page that a case holds it, and what is held (rules K2, L3); or leads to opening one. */
export function DisputeHold({ organizationId, accountId, email, managed }: DisputeHoldProps) {
  const { data } = useQuery(api.disputes.ofAccount.queryOptions({ input: { organizationId, accountId } }));
  if (!data) return null;
  if (!data.open) return managed ? <BeginCase organizationId={organizationId} email={email} /> : null;
  const { id, openedAt, referred } = data.open;
  return (
    <Alert
      color="orange"
      variant="light"
      icon={<IconLock aria-hidden />}
      title="This account is in dispute"
      maw={760}
    >
      <Text size="sm">
        The case is open since <Instant at={openedAt} form="date" />
        {referred ? ' and is with Atlassian support' : ''}.{' '}
        {heldActs({ managed })
          .map(({ sentence }) => sentence)
          .join(' ')}{' '}
        <Anchor component={Link} to={`/o/${organizationId}/disputes/${id}`} inherit underline="always">
          Go to the case
        </Anchor>
      </Text>
    </Alert>
  );
}

function BeginCase({ organizationId, email }: Pick<DisputeHoldProps, 'organizationId' | 'email'>) {
  return (
    <Text size="sm" c="var(--cd-text-quiet)">
      Does the owner say that your organization should not manage this account?{' '}
      <Anchor
        component={Link}
        to={`/o/${organizationId}/disputes?${new URLSearchParams({ about: email })}`}
        inherit
        underline="always"
      >
        Open a case
      </Anchor>
    </Text>
  );
}
