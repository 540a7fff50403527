import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Plan } from '../../../shared/contract/claim-plans';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useOrganizationId } from '../../routing/organization-route';
import { Failure } from '../../ui/failure';

interface Props {
  readonly plan: Plan;
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function RenamePlanDialog({ plan, opened, onClose }: Props) {
  const organizationId = useOrganizationId();
  const queryClient = useQueryClient();
  const [name, setName] = useState(plan.name);
  const rename = useMutation(
    api.claims.plans.rename.mutationOptions({
      async onSuccess() {
        onClose();
        await queryClient.invalidateQueries({ queryKey: api.claims.key() });
      },
    }),
  );
  return (
    <Modal opened={opened} onClose={onClose} title="Rename the plan">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          rename.mutate({ organizationId, planId: plan.id, name });
        }}
      >
        <Stack>
          <TextInput
            label="Name"
            value={name}
            maxLength={120}
            data-autofocus
            onChange={(event) => setName(event.currentTarget.value)}
          />
          {rename.error && <Failure text={describeFailure(rename.error)} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Keep the name
            </Button>
            <Button type="submit" disabled={name.trim() === ''} loading={rename.isPending}>
              Rename
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
