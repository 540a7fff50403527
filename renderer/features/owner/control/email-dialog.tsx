import { Alert, Button, Group, Stack, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../api/client';
import { describeFailure } from '../../../api/describe-failure';
import { Dialog } from '../../../ui/dialog';
import { Failure } from '../../../ui/failure';
import type { OwnerSearch } from '../owner-search';
import { useOwnAct } from './use-own-act';

interface EmailDialogProps {
  readonly email: string;
  readonly onClose: () => void;
}

/** Changes the address of a personal account, after saying what becomes of it at the new domain (rule K4). */
export function EmailDialog({ email, onClose }: EmailDialogProps) {
  const navigate = useNavigate();
  const [newEmail, setNewEmail] = useState('');
  const done = useOwnAct(onClose);
  const looksWhole = /.@.+\../.test(newEmail.trim());
  const arrival = useQuery({
    ...api.owner.arrival.queryOptions({ input: { email, newEmail } }),
    enabled: looksWhole,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const change = useMutation(
    api.owner.changeEmail.mutationOptions({
      async onSuccess({ email: now, claimedBy }) {
        const search: OwnerSearch = { email: now };
        await navigate({ to: '.', search });
        await done(
          claimedBy === null
            ? `The address is ${now} now.`
            : `The address is ${now} now, and ${claimedBy} manages the account.`,
        );
      },
    }),
  );
  const ahead = looksWhole ? arrival.data : undefined;
  const claimed = ahead?.kind === 'claimed';
  return (
    <Dialog onClose={onClose} title="Change the e-mail">
      <Stack>
        <TextInput
          label="New e-mail address"
          inputMode="email"
          autoComplete="off"
          spellCheck={false}
          maxLength={320}
          value={newEmail}
          onChange={({ currentTarget }) => setNewEmail(currentTarget.value)}
          data-autofocus
        />
        {ahead && (
          <Alert
            role="status"
            color={ahead.kind === 'free' ? 'gray' : 'orange'}
            variant="light"
            icon={ahead.kind === 'free' ? <IconInfoCircle aria-hidden /> : <IconAlertTriangle aria-hidden />}
          >
            {ahead.sentence}
          </Alert>
        )}
        {change.error && <Failure text={describeFailure(change.error)} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            disabled={!ahead}
            loading={change.isPending}
            onClick={() => change.mutate({ email, newEmail })}
          >
            {claimed ? 'Change the e-mail and become managed' : 'Change the e-mail'}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
