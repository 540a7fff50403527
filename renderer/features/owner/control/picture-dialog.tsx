import { Button, Group, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api/client';
import { describeFailure } from '../../../api/describe-failure';
import { PictureField } from '../../../parts/operations/picture-field';
import { Dialog } from '../../../ui/dialog';
import { Failure } from '../../../ui/failure';
import { useOwnAct } from './use-own-act';

interface PictureDialogProps {
  readonly email: string;
  readonly onClose: () => void;
}

export function PictureDialog({ email, onClose }: PictureDialogProps) {
  const [picture, setPicture] = useState<string | null | undefined>(undefined);
  const done = useOwnAct(onClose);
  const change = useMutation(
    api.owner.changePicture.mutationOptions({
      onSuccess: () => done(picture === null ? 'The picture is gone.' : 'The picture was changed.'),
    }),
  );
  return (
    <Dialog onClose={onClose} title="Change the picture" size="lg">
      <Stack>
        <PictureField picture={picture} onChange={setPicture} />
        {change.error && <Failure text={describeFailure(change.error)} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            disabled={picture === undefined}
            loading={change.isPending}
            onClick={() => picture !== undefined && change.mutate({ email, picture })}
          >
            {picture === null ? 'Take the picture away' : 'Change the picture'}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
