import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Request } from '../../../shared/contract/requests';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useOrganizationId } from '../../routing/organization-route';
import { Dialog } from '../../ui/dialog';
import { Failure } from '../../ui/failure';
import { useRequestChange } from './use-request-change';

/** Puts a request off: it comes to the head of the list again on a day. */
export function SnoozeDialog({
  request,
  onClose,
}: {
  readonly request: Request;
  readonly onClose: () => void;
}) {
  const organizationId = useOrganizationId();
  const changed = useRequestChange();
  const [day, setDay] = useState('');
  const snooze = useMutation(
    api.requests.snooze.mutationOptions({
      async onSuccess() {
        onClose();
        await changed();
      },
    }),
  );
  return (
    <Dialog onClose={onClose} title="Put the request off">
      <Stack>
        <TextInput
          type="date"
          label="Remind me on"
          description="It stays in the list, behind what is due earlier."
          value={day}
          onChange={({ currentTarget }) => setDay(currentTarget.value)}
          data-autofocus
        />
        {snooze.error && <Failure text={describeFailure(snooze.error)} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            disabled={day === ''}
            loading={snooze.isPending}
            onClick={() =>
              snooze.mutate({
                organizationId,
                requestId: request.id,
                until: new Date(`${day}T08:00:00`).getTime(),
              })
            }
          >
            Put it off
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
