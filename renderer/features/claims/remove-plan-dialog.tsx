import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
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

export function RemovePlanDialog({ plan, opened, onClose }: Props) {
  const organizationId = useOrganizationId();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const remove = useMutation(
    api.claims.plans.remove.mutationOptions({
      async onSuccess() {
        await navigate({ to: `/o/${organizationId}/claims` });
        await queryClient.invalidateQueries({ queryKey: api.claims.plans.list.key() });
      },
    }),
  );
  return (
    <Modal opened={opened} onClose={onClose} title={`Remove ${plan.name}?`}>
      <Stack>
        <Text>
          {plan.settlement
            ? 'The plan and what it said go. The claims it made or ended stay as they are, and so does the audit trail.'
            : 'The plan and what it says go. No account is touched.'}
        </Text>
        {remove.error && <Failure text={describeFailure(remove.error)} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Keep the plan
          </Button>
          <Button
            color="red"
            loading={remove.isPending}
            onClick={() => remove.mutate({ organizationId, planId: plan.id })}
          >
            Remove the plan
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
