import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { AddResult } from '../../../shared/contract/domains';
import { mostNamesAtOnce, splitNames } from '../../../shared/domain/domains/split-names';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useOrganizationId } from '../../routing/organization-route';
import { Failure } from '../../ui/failure';
import { AddResults } from './add-results';

interface AddDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Adds one domain or a pasted list; what cannot be added is explained name by name. */
export function AddDialog({ opened, onClose }: AddDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Add domains" size="lg">
      <AddForm onClose={onClose} />
    </Modal>
  );
}

function AddForm({ onClose }: { readonly onClose: () => void }) {
  const organizationId = useOrganizationId();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [text, setText] = useState('');
  const names = splitNames(text);
  const finish = async (results: readonly AddResult[]) => {
    await queryClient.invalidateQueries({ queryKey: api.domains.key() });
    const [only] = results;
    if (results.length !== 1 || only?.outcome !== 'added') return;
    onClose();
    await navigate({ to: `/o/${organizationId}/domains/${only.domainId}` });
  };
  const add = useMutation(api.domains.add.mutationOptions({ onSuccess: finish }));
  if (add.data && (add.data.length > 1 || add.data[0]?.outcome === 'refused')) {
    const again = (refused: readonly string[]) => {
      setText(refused.join('\n'));
      add.reset();
    };
    return <AddResults results={add.data} onEdit={again} onClose={onClose} />;
  }
  const tooMany = names.length > mostNamesAtOnce;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate({ organizationId, names: [...names] });
      }}
    >
      <Stack gap="md">
        <Textarea
          label="Domain names"
          description="One name, or a pasted list: one per line, or divided by commas."
          placeholder="acme-widgets.com"
          value={text}
          autosize
          minRows={2}
          maxRows={12}
          data-autofocus
          spellCheck={false}
          autoCapitalize="off"
          error={
            tooMany
              ? `At most ${mostNamesAtOnce.toLocaleString('en')} names can be added at once.`
              : undefined
          }
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        {add.error && <Failure text={describeFailure(add.error)} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" disabled={names.length === 0 || tooMany} loading={add.isPending}>
            {names.length > 1 ? `Add ${names.length.toLocaleString('en')} domains` : 'Add domain'}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
