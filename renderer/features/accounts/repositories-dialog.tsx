import { Button, Group, NumberInput, Radio, Stack, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Account } from '../../../shared/contract/accounts';
import type { KeptRepositories } from '../../../shared/contract/operations';
import type { OrganizationId } from '../../../shared/domain/ids';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { Dialog } from '../../ui/dialog';
import { Failure } from '../../ui/failure';

type State = KeptRepositories['state'];

const choices = {
  kept: {
    label: 'Private repositories are kept in it',
    description: 'Deactivating and deleting wait until they are moved, or until you go on without them.',
  },
  moving: { label: 'They are being moved out', description: 'Deactivating and deleting wait for the move.' },
  none: { label: 'There are none', description: 'The person said so, or somebody looked.' },
} as const satisfies Record<State, { label: string; description: string }>;

interface RepositoriesDialogProps {
  readonly organizationId: OrganizationId;
  readonly account: Account;
  readonly onClose: () => void;
}

/** Notes what is known about private repositories in an account (rule L3). */
export function RepositoriesDialog({ organizationId, account, onClose }: RepositoriesDialogProps) {
  const of = { organizationId, accountId: account.id };
  const kept = useQuery(api.operations.profile.queryOptions({ input: of })).data?.keptRepositories;
  const [state, setState] = useState<State | null>(kept?.state ?? null);
  const [count, setCount] = useState<number | null>(kept?.repositories ?? null);
  const [note, setNote] = useState(kept?.note ?? '');
  const queryClient = useQueryClient();
  const save = useMutation(
    api.operations.stateRepositories.mutationOptions({
      async onSuccess() {
        await queryClient.invalidateQueries();
        onClose();
      },
    }),
  );
  const repositories = state === 'none' ? null : count;
  return (
    <Dialog onClose={onClose} title={`Private repositories of ${account.name || account.email}`}>
      <Stack>
        <Radio.Group
          label="What is known"
          value={state}
          onChange={(value) => setState(value === 'kept' || value === 'moving' ? value : 'none')}
        >
          <Stack gap="sm" mt={6}>
            {Object.entries(choices).map(([value, words]) => (
              <Radio key={value} value={value} {...words} />
            ))}
          </Stack>
        </Radio.Group>
        {state !== null && state !== 'none' && (
          <NumberInput
            label="How many"
            description="Leave empty where nobody knows."
            min={0}
            max={100_000}
            allowDecimal={false}
            value={count ?? ''}
            onChange={(value) => setCount(typeof value === 'number' ? value : null)}
            maw={180}
          />
        )}
        <Textarea
          label="Note"
          description="Who said so and when, and whom to ask."
          autosize
          minRows={2}
          maxLength={1_000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {save.error && <Failure text={describeFailure(save.error)} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            disabled={state === null}
            loading={save.isPending}
            onClick={() => state && save.mutate({ ...of, state, repositories, note: note.trim() || null })}
          >
            Note it
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
