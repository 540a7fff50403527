import { Alert, Button, Group, Modal, ScrollArea, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { RefusedLine } from '../../../shared/contract/claim-exceptions';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { endOfDay } from '../../parts/day-field';
import { useOrganizationId } from '../../routing/organization-route';
import { Failure } from '../../ui/failure';
import { ReasonFields } from './reason-fields';

const nothing = { addresses: '', reason: '', day: '' };

/** Adds exceptions, one address a line; lines that made none stay on screen with their reasons. */
export function AddExceptionsDialog({
  opened,
  onClose,
}: {
  readonly opened: boolean;
  readonly onClose: () => void;
}) {
  const organizationId = useOrganizationId();
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState(nothing);
  const add = useMutation(
    api.claims.exceptions.add.mutationOptions({
      async onSuccess({ refused }) {
        await queryClient.invalidateQueries({ queryKey: api.claims.key() });
        if (refused.length === 0) close();
        else setDraft({ ...draft, addresses: refused.map(({ text }) => text).join('\n') });
      },
    }),
  );
  function close() {
    setDraft(nothing);
    add.reset();
    onClose();
  }
  const lines = draft.addresses.split('\n').filter((line) => line.trim() !== '').length;
  return (
    <Modal opened={opened} onClose={close} title="Add exceptions" size="lg">
      <Stack>
        <Textarea
          label="Addresses"
          description="One a line. They may be pasted from a table."
          autosize
          minRows={4}
          maxRows={12}
          value={draft.addresses}
          onChange={(event) => setDraft({ ...draft, addresses: event.currentTarget.value })}
          data-autofocus
        />
        <ReasonFields draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} />
        {add.data && add.data.refused.length > 0 && (
          <Refused added={add.data.added + add.data.renewed} refused={add.data.refused} />
        )}
        {add.error && <Failure text={describeFailure(add.error)} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            Close
          </Button>
          <Button
            disabled={lines === 0 || draft.reason.trim() === ''}
            loading={add.isPending}
            onClick={() =>
              add.mutate({
                organizationId,
                addresses: draft.addresses,
                reason: draft.reason,
                expiresAt: endOfDay(draft.day),
              })
            }
          >
            {addInWords(lines)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function addInWords(lines: number): string {
  if (lines === 0) return 'Add exceptions';
  return `Add ${lines.toLocaleString('en')} ${lines === 1 ? 'exception' : 'exceptions'}`;
}

function Refused({ added, refused }: { readonly added: number; readonly refused: readonly RefusedLine[] }) {
  return (
    <Alert
      color="orange"
      variant="light"
      title={`${added.toLocaleString('en')} added, ${refused.length} refused`}
    >
      <ScrollArea.Autosize mah={160}>
        {refused.map(({ line, text, reason }) => (
          <Text key={line} size="sm">
            Line {line}, {text}: {reason}
          </Text>
        ))}
      </ScrollArea.Autosize>
    </Alert>
  );
}
