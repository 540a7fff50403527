import { implement } from '@orpc/server';
import { jobsContract } from '../../../../shared/contract/jobs';
import type { CallContext, CoreContext } from '../../call-context';
import { gate } from '../../gate';
import type { Unit } from '../../unit';
import { approvalNow, approvePlan } from './approve-plan';
import { exportItems } from './export-items';
import { itemsOf, reasonsOfJob } from './items';
import { pageOf } from './service';
import { startPlan } from './start-plan';

const os = implement(jobsContract).$context<CoreContext>().use(gate);

/** Moves a job in one transaction and answers how it stands then. */
async function moved(context: CallContext, jobId: string, move: (unit: Unit) => Promise<void>) {
  await context.change(move);
  return context.jobs.get(jobId);
}

export const jobsHandlers = os.router({
  list: os.list.handler(({ input, context }) => pageOf(context.jobs, input)),
  get: os.get.handler(({ input, context }) => context.jobs.get(input.jobId)),
  items: os.items.handler(async ({ input, context }) => ({ items: await itemsOf(context.read, input) })),
  reasons: os.reasons.handler(async ({ input, context }) => ({
    reasons: await reasonsOfJob(context.read, input.jobId),
  })),
  exportItems: os.exportItems.handler(({ input, context }) => exportItems(context, input)),
  run: os.run.handler(({ input, context }) =>
    moved(context, input.jobId, (unit) => startPlan(unit, context.jobs, input)),
  ),
  approval: os.approval.handler(({ input, context }) => approvalNow(context, input.jobId)),
  approve: os.approve.handler(({ input, context }) =>
    moved(context, input.jobId, (unit) => approvePlan(unit, context.jobs, input)),
  ),
  decline: os.decline.handler(({ input, context }) =>
    moved(context, input.jobId, (unit) => context.jobs.decline(unit, input.jobId, input.words)),
  ),
  pause: os.pause.handler(async ({ input, context }) => {
    await context.jobs.pause(context.change, input.jobId);
    return context.jobs.get(input.jobId);
  }),
  resume: os.resume.handler(({ input, context }) =>
    moved(context, input.jobId, (unit) => context.jobs.resume(unit, input.jobId)),
  ),
  cancel: os.cancel.handler(async ({ input, context }) => {
    await context.jobs.cancel(context.change, input.jobId);
    return context.jobs.get(input.jobId);
  }),
  undo: os.undo.handler(async ({ input, context }) => ({
    jobId: await context.change((unit) => context.jobs.undo(unit, input.jobId)),
  })),
  watch: os.watch.handler(async ({ input, context, signal }) => {
    await context.jobs.get(input.jobId);
    return context.jobs.watch(input.jobId, signal);
  }),
  watchActive: os.watchActive.handler(({ input, context, signal }) =>
    context.jobs.watchActive(input.organizationId, signal),
  ),
});
