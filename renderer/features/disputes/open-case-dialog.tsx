import { Button, Group, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { longestWords, type Opener } from '../../../shared/domain/disputes/dispute';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { endOfDay } from '../../parts/day-field';
import { useOrganizationId } from '../../routing/organization-route';
import { Dialog } from '../../ui/dialog';
import { Failure } from '../../ui/failure';
import { useDisputesChanged } from './use-disputes-changed';

interface OpenCaseDialogProps {
  /** The address to begin with; empty for none. */
  readonly about: string;
  readonly onClose: () => void;
}

/** Opens a case about an account, in the owner's words or the admin's own. */
export function OpenCaseDialog({ about, onClose }: OpenCaseDialogProps) {
  const organizationId = useOrganizationId();
  const navigate = useNavigate();
  const changed = useDisputesChanged();
  const [email, setEmail] = useState(about);
  const [openedBy, setOpenedBy] = useState<Opener>('owner');
  const [words, setWords] = useState('');
  const [day, setDay] = useState('');
  const found = useQuery({
    ...api.disputes.findAccount.queryOptions({ input: { organizationId, email } }),
    enabled: email.includes('@'),
  });
  const open = useMutation(
    api.disputes.open.mutationOptions({
      async onSuccess({ disputeId }) {
        await changed();
        await navigate({ to: `/o/${organizationId}/disputes/${disputeId}` });
      },
    }),
  );
  const account = email.includes('@') ? found.data?.account : undefined;
  return (
    <Dialog onClose={onClose} title="Open a case" size="lg">
      <Stack>
        <TextInput
          label="E-mail address of the account"
          value={email}
          maxLength={320}
          spellCheck={false}
          autoComplete="off"
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
          data-autofocus
          error={account === null && 'No account of this organization has this address.'}
        />
        <Text size="sm" role="status" c="var(--cd-text-quiet)">
          {account ? `${account.name || 'No name'}, ${account.kind}` : ''}
        </Text>
        <Radio.Group
          label="Whose words are these?"
          value={openedBy}
          onChange={(value) => setOpenedBy(value === 'owner' ? 'owner' : 'org-admin')}
        >
          <Group mt={8}>
            <Radio value="owner" label="The owner’s" />
            <Radio value="org-admin" label="Mine, as an admin" />
          </Group>
        </Radio.Group>
        <Textarea
          label="What is disputed"
          autosize
          minRows={4}
          maxRows={12}
          maxLength={longestWords}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <TextInput
          type="date"
          label="Answer due at the end of"
          description="Leave empty for no deadline."
          value={day}
          maw={240}
          onChange={({ currentTarget }) => setDay(currentTarget.value)}
        />
        {open.error && <Failure text={describeFailure(open.error)} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            disabled={!account || words.trim().length < 3}
            loading={open.isPending}
            onClick={() =>
              account &&
              open.mutate({ organizationId, accountId: account.id, openedBy, words, deadline: endOfDay(day) })
            }
          >
            Open the case and hold the account
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
