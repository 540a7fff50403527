import { Alert, Button, Group, Stack } from '@mantine/core';
import { IconUserQuestion } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { noProofOfAuthor } from '../../../shared/domain/requests/message-findings';
import { api } from '../../api/client';
import { describeMessageFailure } from '../../parts/requests/describe-message-failure';
import { type GivenMessage, MessageField } from '../../parts/requests/message-field';
import { Dialog } from '../../ui/dialog';
import { Failure } from '../../ui/failure';
import { useSentChange } from './use-sent-change';

const nothing: GivenMessage = { text: '', origin: 'text' };

/** Takes in what the admin wrote back. */
export function TakeAnswerDialog({ onClose }: { readonly onClose: () => void }) {
  const changed = useSentChange();
  const [given, setGiven] = useState(nothing);
  const take = useMutation(
    api.requests.sent.takeAnswer.mutationOptions({
      async onSuccess() {
        await changed();
        onClose();
      },
    }),
  );
  return (
    <Dialog onClose={onClose} title="Take in an answer" size="lg">
      <Stack>
        <MessageField
          value={given}
          onChange={(message) => {
            take.reset();
            setGiven(message);
          }}
        />
        <Alert
          color="orange"
          variant="light"
          icon={<IconUserQuestion aria-hidden />}
          title="Not proved: who wrote it"
        >
          {noProofOfAuthor} Your profile page shows what was really done.
        </Alert>
        {take.error && <Failure text={describeMessageFailure(take.error)} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            disabled={given.text.trim() === ''}
            loading={take.isPending}
            onClick={() => take.mutate({ text: given.text })}
          >
            Take in the answer
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
