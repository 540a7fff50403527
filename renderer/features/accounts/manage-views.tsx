import { ActionIcon, Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { SavedView } from '../../../shared/contract/accounts';
import type { OrganizationId } from '../../../shared/domain/ids';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { Failure } from '../../ui/failure';

interface ManageViewsProps {
  readonly organizationId: OrganizationId;
  readonly views: readonly SavedView[];
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Renames and removes saved views. */
export function ManageViews({ organizationId, views, opened, onClose }: ManageViewsProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Saved views">
      <Stack gap="xs">
        {views.map((view) => (
          <ViewLine key={`${view.id} ${view.name}`} organizationId={organizationId} view={view} />
        ))}
      </Stack>
    </Modal>
  );
}

interface ViewLineProps {
  readonly organizationId: OrganizationId;
  readonly view: SavedView;
}

function ViewLine({ organizationId, view }: ViewLineProps) {
  const [name, setName] = useState(view.name);
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries({ queryKey: api.accounts.views.key() });
  const rename = useMutation(api.accounts.views.rename.mutationOptions({ onSuccess }));
  const remove = useMutation(api.accounts.views.remove.mutationOptions({ onSuccess }));
  const error = rename.error ?? remove.error;
  const of = { organizationId, viewId: view.id };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    rename.mutate({ ...of, name });
  };
  return (
    <form onSubmit={submit}>
      <Group gap="xs" wrap="nowrap">
        <TextInput
          flex={1}
          aria-label={`Name of the view ${view.name}`}
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          loading={rename.isPending}
          disabled={name.trim() === '' || name.trim() === view.name}
        >
          Rename
        </Button>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={`Remove the view ${view.name}`}
          loading={remove.isPending}
          onClick={() => remove.mutate(of)}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </Group>
      {error && <Failure text={describeFailure(error)} />}
    </form>
  );
}
