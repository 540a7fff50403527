import { Anchor, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Deletion } from '../../../shared/contract/deletions';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { CancelDeletionButton } from '../../parts/deletions/cancel-deletion-button';
import { DeletionCountdown } from '../../parts/deletions/deletion-countdown';
import { useOrganizationId } from '../../routing/organization-route';
import { Failure } from '../../ui/failure';
import classes from './overview.module.css';

const shown = 5;

/** Deletions that can still be cancelled, the one that ends first on top. Nothing where none runs. */
export function UrgentDeletions() {
  const organizationId = useOrganizationId();
  const counts = useQuery(api.deletions.count.queryOptions({ input: { organizationId } }));
  const running = counts.data?.running ?? 0;
  const soonest = useQuery(
    api.deletions.list.queryOptions({
      input: { organizationId, group: 'running', after: null, limit: shown },
      enabled: running > 0,
    }),
  );
  if (counts.error) return <Failure text={describeFailure(counts.error)} onRetry={() => counts.refetch()} />;
  if (running === 0) return null;
  return (
    <Stack gap="sm" component="section" aria-labelledby="deletions">
      <Title order={2} id="deletions">
        {running === 1 ? '1 deletion running' : `${running.toLocaleString('en')} deletions running`}
      </Title>
      {soonest.isPending && <Skeleton height={120} />}
      {soonest.error && <Failure text={describeFailure(soonest.error)} onRetry={() => soonest.refetch()} />}
      <ul className={classes['list']}>
        {soonest.data?.deletions.map((deletion) => (
          <li key={deletion.id}>
            <DeletionLine deletion={deletion} />
          </li>
        ))}
      </ul>
      <Anchor component={Link} to={`/o/${organizationId}/deletions`}>
        {running > shown ? `See all ${running.toLocaleString('en')}` : 'Go to the deletions'}
      </Anchor>
    </Stack>
  );
}

function DeletionLine({ deletion }: { readonly deletion: Deletion }) {
  const organizationId = useOrganizationId();
  const { accountId, name, email } = deletion;
  return (
    <Group justify="space-between" gap="xs">
      <Stack gap={0} style={{ flex: '1 1 200px', minWidth: 0 }}>
        <Anchor component={Link} to={`/o/${organizationId}/accounts/${accountId}`} fw={500} truncate>
          {name}
        </Anchor>
        <Text size="sm" c="var(--cd-text-quiet)" truncate>
          {email}
        </Text>
      </Stack>
      <div style={{ flex: '0 1 210px' }}>
        <DeletionCountdown deletion={deletion} />
      </div>
      <CancelDeletionButton organizationId={organizationId} deletion={deletion} />
    </Group>
  );
}
