import { Button, Group, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ChangeCheck } from '../../../shared/contract/emails';
import type { AccountId } from '../../../shared/domain/ids';
import { client } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useOrganizationId } from '../../routing/organization-route';
import { Failure } from '../../ui/failure';

interface Props {
  readonly accountId: AccountId;
  readonly email: string;
  readonly reason: string;
  /** What is known of exactly this address; undefined while it is being asked. */
  readonly check: ChangeCheck | undefined;
}

/** Makes the plan of one change, and runs it where the person says so. */
export function ChangeActions({ accountId, email, reason, check }: Props) {
  const organizationId = useOrganizationId();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const steps = check?.steps.length ?? 0;
  const make = useMutation({
    async mutationFn({ run }: { run: boolean }) {
      const { jobId } = await client.emails.plan({
        organizationId,
        changes: [{ accountId, email }],
        solving: check?.verdict === 'solvable',
        reason: reason.trim() || null,
      });
      if (run) await client.jobs.run({ jobId, ready: steps, typed: steps, runAt: null });
      return jobId;
    },
    async onSuccess(jobId) {
      await queryClient.invalidateQueries();
      await navigate({ to: `/o/${organizationId}/jobs/${jobId}` });
    },
  });
  const possible = steps > 0;
  return (
    <Stack gap="sm">
      {make.error && <Failure text={describeFailure(make.error)} />}
      <Group justify="flex-end">
        <Button component={Link} to={`/o/${organizationId}/accounts/${accountId}`} variant="default">
          Back to the account
        </Button>
        <Button
          variant="default"
          disabled={!possible || make.isPending}
          onClick={() => make.mutate({ run: false })}
        >
          Only make the plan
        </Button>
        <Button disabled={!possible} loading={make.isPending} onClick={() => make.mutate({ run: true })}>
          {steps > 1 ? `Change ${steps} addresses` : 'Change 1 address'}
        </Button>
      </Group>
    </Stack>
  );
}
