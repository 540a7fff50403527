import { Alert, Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconHourglass } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { countdownWords } from '../../../shared/domain/deletions/countdown';
import type { AccountId, OrganizationId } from '../../../shared/domain/ids';
import { api } from '../../api/client';
import { deadlineWords } from '../time-words';
import { useNow } from '../use-now';
import { CancelDeletionButton } from './cancel-deletion-button';
import { localTimeZone } from './time-zone';
import { useCalendarFile } from './use-calendar-file';

interface DeletionBannerProps {
  readonly organizationId: OrganizationId;
  readonly accountId: AccountId;
}

/** On the page of an account whose deletion runs: until when, and the way back. Shows nothing otherwise. */
export function DeletionBanner({ organizationId, accountId }: DeletionBannerProps) {
  const now = useNow(60_000);
  const asked = useQuery(api.deletions.ofAccount.queryOptions({ input: { organizationId, accountId } }));
  const calendar = useCalendarFile(organizationId);
  const deletion = asked.data?.deletion;
  if (!deletion) return null;
  const { dueAt, startedAt, startedBy, reason } = deletion;
  return (
    <Alert
      color="orange"
      variant="light"
      icon={<IconHourglass aria-hidden />}
      title={`Deletion running: ${countdownWords(dueAt, now, localTimeZone())}`}
      maw={760}
    >
      <Stack gap="xs">
        <Text size="sm">
          It can be cancelled until {deadlineWords(dueAt)}; after that the account is erased for good.{' '}
          {startedBy} started it on {deadlineWords(startedAt)}
          {reason === null ? '.' : `: ${reason}`}
        </Text>
        <Group gap="xs">
          <CancelDeletionButton organizationId={organizationId} deletion={deletion} />
          <Button
            size="xs"
            variant="subtle"
            loading={calendar.isPending}
            onClick={() => calendar.mutate(deletion.id)}
          >
            Save the last day as a calendar file
          </Button>
          <Anchor component={Link} to={`/o/${organizationId}/deletions`} size="sm">
            All deletions
          </Anchor>
        </Group>
      </Stack>
    </Alert>
  );
}
