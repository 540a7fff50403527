import { Button, Group, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { RequestKind, requestKindLabels, requestKinds } from '../../../shared/domain/requests/request';
import { longestWords } from '../../../shared/domain/requests/words';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useOrganizationId } from '../../routing/organization-route';
import { Dialog } from '../../ui/dialog';
import { Failure } from '../../ui/failure';
import { useRequestChange } from './use-request-change';

/** Enters a request that somebody made by telephone or at the desk. */
export function EnterDialog({ onClose }: { readonly onClose: () => void }) {
  const organizationId = useOrganizationId();
  const navigate = useNavigate();
  const changed = useRequestChange();
  const [email, setEmail] = useState('');
  const [kind, setKind] = useState<RequestKind>('change-email');
  const [wanted, setWanted] = useState('');
  const [words, setWords] = useState('');
  const enter = useMutation(
    api.requests.enter.mutationOptions({
      async onSuccess({ requestId }) {
        await changed();
        await navigate({ to: `/o/${organizationId}/requests/${requestId}` });
      },
    }),
  );
  return (
    <Dialog onClose={onClose} title="Enter a request by hand" size="lg">
      <Stack>
        <TextInput
          label="E-mail address of the account"
          inputMode="email"
          autoComplete="off"
          spellCheck={false}
          maxLength={320}
          value={email}
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
          data-autofocus
        />
        <Select
          label="What is asked for"
          data={requestKinds.map((value) => ({ value, label: requestKindLabels[value] }))}
          value={kind}
          allowDeselect={false}
          onChange={(value) => setKind(RequestKind.parse(value))}
        />
        {kind === 'change-email' && (
          <TextInput
            label="New address"
            inputMode="email"
            autoComplete="off"
            spellCheck={false}
            maxLength={320}
            value={wanted}
            onChange={({ currentTarget }) => setWanted(currentTarget.value)}
          />
        )}
        <Textarea
          label="What the person said"
          description="And how you know that it was them."
          autosize
          minRows={3}
          maxLength={longestWords}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
        {enter.error && <Failure text={describeFailure(enter.error)} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            disabled={email.trim() === '' || words.trim() === ''}
            loading={enter.isPending}
            onClick={() =>
              enter.mutate({
                organizationId,
                email,
                kind,
                wanted: kind === 'change-email' ? wanted : null,
                words,
              })
            }
          >
            Enter the request
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
