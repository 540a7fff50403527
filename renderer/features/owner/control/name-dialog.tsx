import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { longestName } from '../../../../shared/domain/operations/profile';
import { api } from '../../../api/client';
import { describeFailure } from '../../../api/describe-failure';
import { Dialog } from '../../../ui/dialog';
import { Failure } from '../../../ui/failure';
import { useOwnAct } from './use-own-act';

interface NameDialogProps {
  readonly email: string;
  readonly name: string;
  readonly onClose: () => void;
}

export function NameDialog({ email, name: before, onClose }: NameDialogProps) {
  const [name, setName] = useState(before);
  const done = useOwnAct(onClose);
  const change = useMutation(
    api.owner.changeName.mutationOptions({ onSuccess: () => done(`The name is ${name.trim()} now.`) }),
  );
  return (
    <Dialog onClose={onClose} title="Change the name">
      <Stack>
        <TextInput
          label="Name"
          maxLength={longestName}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          data-autofocus
        />
        {change.error && <Failure text={describeFailure(change.error)} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            disabled={name.trim() === '' || name.trim() === before}
            loading={change.isPending}
            onClick={() => change.mutate({ email, name })}
          >
            Change the name
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
