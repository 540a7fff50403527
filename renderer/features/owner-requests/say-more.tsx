import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { SentRequest } from '../../../shared/contract/sent-requests';
import { longestWords } from '../../../shared/domain/requests/words';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { Failure } from '../../ui/failure';
import { useSentChange } from './use-sent-change';
import { WithdrawDialog } from './withdraw-dialog';

/** Answers a question of the admin, or withdraws; either is a message of its own to be handed over. */
export function SayMore({ request }: { readonly request: SentRequest }) {
  const { id: sentId, state, organization } = request;
  const changed = useSentChange();
  const [words, setWords] = useState('');
  const [withdrawing, setWithdrawing] = useState(false);
  const say = useMutation(
    api.requests.sent.say.mutationOptions({
      async onSuccess() {
        setWords('');
        setWithdrawing(false);
        await changed();
      },
    }),
  );
  return (
    <Stack gap="xs">
      {state === 'asked-back' && (
        <Textarea
          label="Your answer"
          autosize
          minRows={2}
          maxRows={10}
          maxLength={longestWords}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
      )}
      {say.error && !withdrawing && <Failure text={describeFailure(say.error)} />}
      <Group gap="xs">
        {state === 'asked-back' && (
          <Button
            size="xs"
            disabled={words.trim() === ''}
            loading={say.isPending}
            onClick={() => say.mutate({ sentId, act: 'answer', words })}
          >
            Write and sign the answer
          </Button>
        )}
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          onClick={() => {
            say.reset();
            setWithdrawing(true);
          }}
        >
          Withdraw the request
        </Button>
      </Group>
      {withdrawing && (
        <WithdrawDialog
          organization={organization}
          error={say.error}
          busy={say.isPending}
          onWithdraw={() => say.mutate({ sentId, act: 'withdraw', words: null })}
          onClose={() => setWithdrawing(false)}
        />
      )}
    </Stack>
  );
}
