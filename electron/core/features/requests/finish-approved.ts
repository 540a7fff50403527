import type { CoreContext } from '../../call-context';
import type { DueTask } from '../../due-work';
import { requestsWithEndedJobs } from './inbox-queries';
import { requireRequest } from './record';

/** Writes down what the jobs of approved requests came to: done, or back in the inbox. */
export function finishApproved(context: () => CoreContext): DueTask {
  return {
    name: 'approved requests',
    async runDue() {
      const { read, transact } = context();
      for (const { id, organization_id } of await requestsWithEndedJobs(read)) {
        await transact({ title: 'Approved requests', wait: 'patient' }, (unit) =>
          requireRequest(unit, { organizationId: organization_id, requestId: id }),
        );
      }
    },
  };
}
