import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { OrganizationId } from '../../../shared/domain/ids';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { Failure } from '../../ui/failure';

interface SaveViewProps {
  readonly organizationId: OrganizationId;
  readonly current: string;
  /** Names that are taken; saving under one of them replaces that view. */
  readonly names: readonly string[];
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Asks for the name under which the list's state is kept. */
export function SaveView({ organizationId, current, names, opened, onClose }: SaveViewProps) {
  const [name, setName] = useState('');
  const queryClient = useQueryClient();
  const save = useMutation(
    api.accounts.views.save.mutationOptions({
      async onSuccess() {
        await queryClient.invalidateQueries({ queryKey: api.accounts.views.key() });
        setName('');
        onClose();
      },
    }),
  );
  const isTaken = names.includes(name.trim());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ organizationId, name, search: current });
  };
  return (
    <Modal opened={opened} onClose={onClose} title="Save this view">
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            label="Name"
            data-autofocus
            required
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Text size="sm" c="var(--cd-text-quiet)">
            {isTaken
              ? 'A view has this name. It gets the new filters, columns and sort.'
              : 'Keeps filters, columns and sort.'}
          </Text>
          {save.error && <Failure text={describeFailure(save.error)} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={save.isPending} disabled={name.trim() === ''}>
              {isTaken ? 'Replace the view' : 'Save the view'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
