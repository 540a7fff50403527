import type { JobHandler } from '../../electron/core/jobs/job-handler';
import type { JobSpec } from '../../electron/core/jobs/plan-job';
import type { PlannedItem } from '../../electron/core/jobs/plan-writer';
import type { StartedItem } from '../../electron/core/jobs/run';
import { workThrough } from '../../electron/core/jobs/work-through';
import { type JobId, OrganizationId } from '../../shared/domain/ids';
import type { Job } from '../../shared/domain/jobs/job';
import type { TestCore } from './open-test-core';

/** Plans and jobs for tests that are about the jobs themselves and not about what they do. */

export const anOrganization = OrganizationId.parse('0'.repeat(26));

interface Noting {
  /** Asked before every item; may throw or wait. */
  readonly trouble?: (item: StartedItem) => void | Promise<void>;
  readonly undo?: JobHandler['undo'];
}

/** Does items one by one and notes their positions in `done`. */
export function noting(done: number[], { trouble, undo = null }: Noting = {}): JobHandler {
  return {
    pausable: true,
    undo,
    async work(run, context) {
      await workThrough(run, context, {
        chunk: 1,
        async perform(_unit, items) {
          for (const item of items) {
            await trouble?.(item);
            done.push(item.position);
          }
          return items.map(({ position }) => ({ position, state: 'succeeded' }));
        },
      });
      return null;
    },
  };
}

/** As many ready items as asked; the first accounts of the store. */
export function readyItems(count: number): PlannedItem[] {
  return Array.from({ length: count }, (_, index) => ({ accountKey: index + 1, state: 'ready' }));
}

/** Writes a plan as a feature does. */
export function makePlan(
  { core }: TestCore,
  items: readonly PlannedItem[],
  spec: Partial<JobSpec> = {},
): Promise<JobId> {
  const whole: JobSpec = {
    organizationId: anOrganization,
    kind: 'deactivate',
    title: `Deactivate ${items.length} accounts`,
    ...spec,
  };
  return core.context.transact({ title: 'plan', wait: 'patient' }, (unit) =>
    core.context.jobs.plan(unit, whole, (writer) => writer.items(items)),
  );
}

/** Every report of a job up to its end, as a screen gets them. */
export async function reportsOf({ client }: TestCore, jobId: JobId): Promise<Job[]> {
  const reports: Job[] = [];
  for await (const report of await client.jobs.watch({ jobId })) reports.push(report);
  return reports;
}

export async function endOf(test: TestCore, jobId: JobId): Promise<Job | undefined> {
  return (await reportsOf(test, jobId)).at(-1);
}
