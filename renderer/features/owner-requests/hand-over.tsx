import { Button, Group, Stack, Text } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { SentRequest } from '../../../shared/contract/sent-requests';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { OutgoingMessagePanel } from '../../parts/requests/outgoing-message-panel';
import { Failure } from '../../ui/failure';
import { useSentChange } from './use-sent-change';

/** How the newest message reaches the admin: by mail, or straight into an inbox of the same store. */
export function HandOver({ request }: { readonly request: SentRequest }) {
  const { id: sentId, inbox, said } = request;
  const changed = useSentChange();
  const message = useQuery(
    // What was said since is another message; the one before must not be handed over in its place.
    { ...api.requests.sent.message.queryOptions({ input: { sentId } }), staleTime: 0 },
  );
  const deliver = useMutation(api.requests.sent.deliver.mutationOptions({ onSuccess: changed }));
  if (inbox?.delivered) {
    return (
      <Text size="sm" c="var(--cd-text-quiet)">
        It lies in the inbox of {inbox.name} in this store.
      </Text>
    );
  }
  return (
    <Stack gap="xs" key={said.length}>
      {inbox && (
        <Group gap="sm">
          <Button
            size="xs"
            leftSection={<IconInbox size={14} aria-hidden />}
            loading={deliver.isPending}
            onClick={() => deliver.mutate({ sentId })}
          >
            Put it into the inbox of {inbox.name}
          </Button>
          <Text size="sm" c="var(--cd-text-quiet)">
            {inbox.name} is in the store on this computer.
          </Text>
        </Group>
      )}
      {deliver.error && <Failure text={describeFailure(deliver.error)} />}
      {message.data && !message.isFetching && <OutgoingMessagePanel message={message.data} to="the admin" />}
    </Stack>
  );
}
