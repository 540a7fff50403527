import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { describeFailure } from '../../../api/describe-failure';
import { Dialog } from '../../../ui/dialog';
import { Failure } from '../../../ui/failure';
import { useOwnAct } from './use-own-act';

interface CancelDialogProps {
  readonly email: string;
  readonly onClose: () => void;
}

export function CancelDialog({ email, onClose }: CancelDialogProps) {
  const done = useOwnAct(onClose);
  const cancel = useMutation(
    api.owner.cancelDeletion.mutationOptions({ onSuccess: () => done('The account is active again.') }),
  );
  return (
    <Dialog onClose={onClose} title="Cancel the deletion">
      <Stack>
        <Text>The account becomes active again, with everything in it.</Text>
        {cancel.error && <Failure text={describeFailure(cancel.error)} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Let the deletion run
          </Button>
          <Button loading={cancel.isPending} onClick={() => cancel.mutate({ email })} data-autofocus>
            Cancel the deletion
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
