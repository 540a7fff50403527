import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Plan } from '../../../shared/contract/claim-plans';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useOrganizationId } from '../../routing/organization-route';
import { Failure } from '../../ui/failure';
import { actInWords } from './plan-words';

/** Names the act and the number, says the exact effect, and starts the run. */
export function RunButton({ plan, isLooking }: { readonly plan: Plan; readonly isLooking: boolean }) {
  const organizationId = useOrganizationId();
  const queryClient = useQueryClient();
  const [opened, { open, close }] = useDisclosure();
  const run = useMutation(
    api.claims.plans.run.mutationOptions({
      async onSuccess() {
        close();
        await queryClient.invalidateQueries({ queryKey: api.claims.key() });
      },
    }),
  );
  if (plan.state !== 'draft' || !plan.totals) return null;
  const { ready } = plan.totals;
  const act = actInWords(plan.kind, ready);
  const hasProof = plan.kind === 'unclaim' || plan.domain.proof.kind === 'fresh';
  return (
    <>
      <Button onClick={open} disabled={ready === 0 || !hasProof} loading={isLooking}>
        {act}
      </Button>
      <Modal opened={opened} onClose={close} title={`${act} on ${plan.domain.unicodeName}?`}>
        <Stack>
          <Text>{effectOf(plan)}</Text>
          <Text size="sm" c="var(--cd-text-quiet)">
            Each account is looked at once more as its turn comes. One for which the plan holds no longer is
            left as it is and listed with the reason. You can halt or cancel the run: what is done by then
            stays done. Every account stands in the audit trail.
          </Text>
          {run.error && <Failure text={describeFailure(run.error)} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              Not yet
            </Button>
            <Button
              loading={run.isPending}
              onClick={() => run.mutate({ organizationId, planId: plan.id, ready })}
            >
              {act}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}

function effectOf({ kind, scope, domain }: Plan): string {
  if (kind === 'unclaim') {
    const again =
      domain.mode === 'automatic'
        ? ` ${domain.unicodeName} claims automatically: accounts that appear later are still claimed, these are not taken back.`
        : '';
    return `These accounts become personal again: their owners get back the rights shown, your organization gives them up. Access to apps and content stays as it is.${again}`;
  }
  const later =
    scope.kind === 'all' && scope.mode === 'automatic'
      ? ' Accounts that appear on the domain later are claimed as well.'
      : '';
  return `These accounts become managed by your organization. Access to apps and content stays as it is.${later} You can unclaim them at any time.`;
}
