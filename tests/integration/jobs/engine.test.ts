import { afterEach, describe, expect, it } from 'vitest';
import { Refused } from '../../../electron/core/failures';
import type { JobHandler } from '../../../electron/core/jobs/job-handler';
import type { StartedItem } from '../../../electron/core/jobs/run';
import { workThrough } from '../../../electron/core/jobs/work-through';
import { type JobId, OrganizationId } from '../../../shared/domain/ids';
import type { Job } from '../../../shared/domain/jobs/job';
import { openTestCore, type TestCore } from '../../support/open-test-core';

const organizationId = OrganizationId.parse('0'.repeat(26));
let test: TestCore;
afterEach(() => test.remove());

/** Does items by noting them; some go wrong. */
function noting(done: number[], trouble: (item: StartedItem) => void = () => {}): JobHandler {
  return {
    pausable: true,
    undo: null,
    async work(run, context) {
      await workThrough(run, context, {
        chunk: 3,
        async perform(_unit, items) {
          for (const item of items) trouble(item);
          done.push(...items.map(({ position }) => position));
          return items.map(({ position }) => ({ position, state: 'succeeded' }));
        },
      });
      return null;
    },
  };
}

async function begin(count: number): Promise<JobId> {
  const { transact, jobs } = test.core.context;
  return transact({ title: 'begin', wait: 'patient' }, (unit) =>
    jobs.begin(unit, { organizationId, kind: 'reactivate', title: `Reactivate ${count} accounts` }, (plan) =>
      plan.items(
        Array.from({ length: count }, (_, index) => ({
          accountKey: index + 1,
          state: index % 5 === 4 ? ('refused' as const) : ('ready' as const),
          reason: index % 5 === 4 ? { rule: 'M2', sentence: 'Unconfirmed.', nextStep: null } : null,
        })),
      ),
    ),
  );
}

async function endOf(jobId: JobId): Promise<Job | undefined> {
  let last: Job | undefined;
  for await (const job of test.core.context.jobs.watch(jobId)) last = job;
  return last;
}

describe('the engine', () => {
  it('does every ready item once and proves the sum', async () => {
    const done: number[] = [];
    test = await openTestCore({ jobHandlers: { reactivate: noting(done) } });
    expect(await endOf(await begin(20))).toMatchObject({
      state: 'done',
      done: 16,
      total: 16,
      totals: { ready: 0, started: 0, succeeded: 16, refused: 4, failed: 0, unchanged: 0 },
    });
    expect(done).toHaveLength(16);
  });

  it('narrows what goes wrong to the one item', async () => {
    test = await openTestCore({
      jobHandlers: {
        reactivate: noting([], ({ position }) => {
          if (position === 1) throw new Refused('L1', 'It is active.', 'Nothing needs to be done.');
          if (position === 7) throw new Error('broken');
        }),
      },
    });
    expect(await endOf(await begin(10))).toMatchObject({
      state: 'done',
      totals: { succeeded: 6, refused: 3, failed: 1 },
    });
  });

  it('goes on after the end of the program without doing anything twice', async () => {
    const done: number[] = [];
    const ended = Promise.withResolvers<void>();
    test = await openTestCore({
      jobHandlers: {
        reactivate: noting(done, ({ position }) => {
          if (position === 10) ended.resolve(test.close());
        }),
      },
    });
    const jobId = await begin(20);
    await ended.promise;
    const dataDirectory = test.directory;
    test = await openTestCore({ dataDirectory, jobHandlers: { reactivate: noting(done) } });
    expect(await test.core.context.jobs.get(jobId)).toMatchObject({ state: 'queued' });
    test.core.start();
    expect(await endOf(jobId)).toMatchObject({ state: 'done', totals: { succeeded: 16, refused: 4 } });
  });
});
