import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { graceDays } from '../../../../shared/domain/deletions/grace';
import { api } from '../../../api/client';
import { describeFailure } from '../../../api/describe-failure';
import { deadlineWords } from '../../../parts/time-words';
import { Failure } from '../../../ui/failure';
import { useOwnAct } from './use-own-act';

interface DeleteDialogProps {
  readonly email: string;
  readonly onClose: () => void;
}

/** Starts the deletion of a personal account, once its address was typed (rule L2). */
export function DeleteDialog({ email, onClose }: DeleteDialogProps) {
  const [typedEmail, setTyped] = useState('');
  const done = useOwnAct(onClose);
  const remove = useMutation(
    api.owner.deleteAccount.mutationOptions({
      onSuccess: ({ dueAt }) =>
        done(`The deletion has begun. You can cancel it until ${deadlineWords(dueAt)}.`),
    }),
  );
  return (
    <Modal opened onClose={onClose} title="Delete the account">
      <Stack>
        <Text>
          You can cancel for {graceDays} days. Afterwards your name, address and picture are erased for good,
          and repositories in your own workspace are gone with the account. What you wrote elsewhere stays,
          under “Former user”.
        </Text>
        <TextInput
          label={`Type ${email} to confirm`}
          autoComplete="off"
          spellCheck={false}
          maxLength={320}
          value={typedEmail}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          data-autofocus
        />
        {remove.error && <Failure text={describeFailure(remove.error)} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Keep the account
          </Button>
          <Button
            color="red"
            disabled={typedEmail.trim().toLowerCase() !== email.toLowerCase()}
            loading={remove.isPending}
            onClick={() => remove.mutate({ email, typedEmail })}
          >
            Delete 1 account
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
