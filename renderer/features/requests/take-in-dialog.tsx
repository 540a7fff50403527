import { Button, Group, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/client';
import { describeMessageFailure } from '../../parts/requests/describe-message-failure';
import { type GivenMessage, MessageField } from '../../parts/requests/message-field';
import { useOrganizationId } from '../../routing/organization-route';
import { Dialog } from '../../ui/dialog';
import { Failure } from '../../ui/failure';
import { MessagePreviewPanel } from './message-preview-panel';
import { useRequestChange } from './use-request-change';

const nothing: GivenMessage = { text: '', origin: 'text' };

/** Takes a message of an owner into the inbox, after showing what it says and every check. */
export function TakeInDialog({ onClose }: { readonly onClose: () => void }) {
  const organizationId = useOrganizationId();
  const navigate = useNavigate();
  const changed = useRequestChange();
  const [given, setGiven] = useState(nothing);
  const [{ text }] = useDebouncedValue(given, 200);
  const preview = useQuery({
    ...api.requests.preview.queryOptions({ input: { organizationId, text } }),
    enabled: text.trim() !== '',
    retry: false,
    gcTime: 0,
  });
  const takeIn = useMutation(
    api.requests.takeIn.mutationOptions({
      async onSuccess({ requestId }) {
        await changed();
        await navigate({ to: `/o/${organizationId}/requests/${requestId}` });
      },
    }),
  );
  const error = takeIn.error ?? (text.trim() === '' ? null : preview.error);
  const shown = text === given.text ? preview.data : undefined;
  return (
    <Dialog onClose={onClose} title="Take in a request" size="lg">
      <Stack>
        <MessageField
          value={given}
          onChange={(message) => {
            takeIn.reset();
            setGiven(message);
          }}
        />
        {shown && !error && <MessagePreviewPanel preview={shown} />}
        {error && <Failure text={describeMessageFailure(error)} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            disabled={!shown || error !== null}
            loading={takeIn.isPending}
            onClick={() => takeIn.mutate({ organizationId, ...given })}
          >
            Take it into the inbox
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
