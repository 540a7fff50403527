import { implement } from '@orpc/server';
import { jobsContract } from '../../../../shared/contract/jobs';
import type { CoreContext } from '../../call-context';
import { gate } from '../../gate';
import { auditCancel, pageOf } from './service';

const os = implement(jobsContract).$context<CoreContext>().use(gate);

export const jobsHandlers = os.router({
  list: os.list.handler(({ input, context }) => pageOf(context.jobs, input)),
  get: os.get.handler(({ input, context }) => context.jobs.get(input.jobId)),
  cancel: os.cancel.handler(async ({ input, context }) => {
    const job = await context.jobs.cancel(input.jobId);
    await context.change((unit) => auditCancel(unit, job), 'patient');
    return context.jobs.get(input.jobId);
  }),
  watch: os.watch.handler(async ({ input, context, signal }) => {
    await context.jobs.get(input.jobId);
    return context.jobs.watch(input.jobId, signal);
  }),
  watchActive: os.watchActive.handler(({ input, context, signal }) =>
    context.jobs.watchActive(input.organizationId, signal),
  ),
});
