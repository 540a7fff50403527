import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClaimException } from '../../../shared/contract/claim-exceptions';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { dayOf, endOfDay } from '../../parts/day-field';
import { useOrganizationId } from '../../routing/organization-route';
import { Failure } from '../../ui/failure';
import { ReasonFields } from './reason-fields';

interface Props {
  /** null keeps the dialog closed. */
  readonly exception: ClaimException | null;
  readonly onClose: () => void;
}

/** Changes an exception or ends it; one that was ended is only shown. */
export function EditExceptionDialog({ exception, onClose }: Props) {
  const organizationId = useOrganizationId();
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState({
    reason: exception?.reason ?? '',
    day: dayOf(exception?.expiresAt ?? null),
  });
  const settled = {
    async onSuccess() {
      onClose();
      await queryClient.invalidateQueries({ queryKey: api.claims.key() });
    },
  };
  const edit = useMutation(api.claims.exceptions.edit.mutationOptions(settled));
  const end = useMutation(api.claims.exceptions.end.mutationOptions(settled));
  const error = edit.error ?? end.error;
  const of = { organizationId, exceptionId: exception?.id ?? '' };
  return (
    <Modal opened={exception !== null} onClose={onClose} title={exception?.email}>
      {exception?.state === 'ended' ? (
        <Text>{exception.reason}</Text>
      ) : (
        <Stack>
          <ReasonFields draft={draft} onChange={setDraft} />
          {error && <Failure text={describeFailure(error)} />}
          <Group justify="space-between">
            <Button variant="default" loading={end.isPending} onClick={() => end.mutate(of)}>
              End the exception now
            </Button>
            <Button
              disabled={draft.reason.trim() === ''}
              loading={edit.isPending}
              onClick={() => edit.mutate({ ...of, reason: draft.reason, expiresAt: endOfDay(draft.day) })}
            >
              Save
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
