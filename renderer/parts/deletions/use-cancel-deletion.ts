import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Deletion } from '../../../shared/contract/deletions';
import type { OrganizationId } from '../../../shared/domain/ids';
import { client } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';

/**
 * Cancels one deletion and follows its job to the end, so that a second click finds nothing half done.
 * Where Settings ask for more, the plan is opened on its page.
 */
export function useCancelDeletion(organizationId: OrganizationId) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return useMutation({
    async mutationFn({ id }: Deletion): Promise<'cancelled' | 'failed' | 'waits'> {
      const { jobId, runs } = await client.deletions.cancel({ organizationId, deletionId: id });
      if (!runs) {
        await navigate({ to: '/o/$organizationId/jobs/$jobId', params: { organizationId, jobId } });
        return 'waits';
      }
      let cancelled = false;
      for await (const job of await client.jobs.watch({ jobId })) cancelled = job.totals?.succeeded === 1;
      await queryClient.invalidateQueries();
      return cancelled ? 'cancelled' : 'failed';
    },
    onSuccess(end, { name }) {
      if (end === 'cancelled')
        notifications.show({ message: `The deletion of ${name} is cancelled. The account is active.` });
      else if (end === 'failed') {
        notifications.show({
          color: 'orange',
          title: `The deletion of ${name} was not cancelled`,
          message: 'Something changed meanwhile. Its job under Jobs says what.',
        });
      }
    },
    onError(error) {
      const { title, reason, nextStep } = describeFailure(error);
      notifications.show({ color: 'red', title, message: `${reason} ${nextStep}` });
    },
  });
}
