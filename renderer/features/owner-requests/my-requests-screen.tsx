import { Button, Group, Skeleton, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMailOpened, IconPencilPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { OwnerPage } from '../../parts/owner-page';
import { SignpostDrawing } from '../../ui/drawings/signpost-drawing';
import { EmptyState } from '../../ui/empty-state';
import { Failure } from '../../ui/failure';
import { MyRequestsSearch } from './my-requests-search';
import { SentCard } from './sent-card';
import { TakeAnswerDialog } from './take-answer-dialog';
import { WriteDialog } from './write-dialog';

/** The owner's side: what they asked the admin for, where it stands, and the way to ask for more. */
export function MyRequestsScreen() {
  const start = MyRequestsSearch.parse(useSearch({ strict: false }));
  const [writing, write] = useDisclosure(start.email !== undefined);
  const [taking, take] = useDisclosure();
  const sent = useQuery(api.requests.sent.list.queryOptions());
  const requests = sent.data?.requests ?? [];
  const writeButton = (
    <Button leftSection={<IconPencilPlus size={16} aria-hidden />} onClick={write.open}>
      Write a request
    </Button>
  );
  return (
    <OwnerPage
      title="My requests"
      lead="What only the admin of your organization can do with your account, ask for here."
      actions={
        requests.length > 0 && (
          <Group gap="xs">
            <Button
              variant="default"
              leftSection={<IconMailOpened size={16} aria-hidden />}
              onClick={take.open}
            >
              Take in an answer
            </Button>
            {writeButton}
          </Group>
        )
      }
    >
      {sent.isPending && <Skeleton height={200} />}
      {sent.error && <Failure text={describeFailure(sent.error)} onRetry={() => void sent.refetch()} />}
      {sent.data && requests.length === 0 && (
        <EmptyState
          drawing={<SignpostDrawing />}
          title="Nothing asked yet"
          text="A request is written and signed on this computer. You send it to the admin yourself, as text or as a file; nothing leaves this computer by itself."
          action={writeButton}
        />
      )}
      <Stack gap="xl" component="section" aria-label="Requests">
        {requests.map((request) => (
          <SentCard key={request.id} request={request} />
        ))}
      </Stack>
      {writing && <WriteDialog start={start} onClose={write.close} />}
      {taking && <TakeAnswerDialog onClose={take.close} />}
    </OwnerPage>
  );
}
