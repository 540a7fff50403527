import { afterEach, beforeEach, expect, it } from 'vitest';
import type { JobId } from '../../../shared/domain/ids';
import { openTestCore, type TestCore } from '../../support/open-test-core';
import { endOf, makePlan, noting, readyItems } from '../../support/planned-jobs';

let test: TestCore;
let done: number[];
let isFull: boolean;
/** Resolves when the line of jobs has given up. */
let stopped: Promise<void>;

beforeEach(async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  stopped = promise;
  const error = (message: string) => message === 'The line of jobs stopped' && resolve();
  done = [];
  isFull = true;
  test = await openTestCore({
    ports: { log: { warn: () => {}, error } },
    jobHandlers: {
      deactivate: noting(done, {
        trouble({ position }) {
          if (position === 3 && isFull) throw Object.assign(new Error('full'), { code: 'SQLITE_FULL' });
        },
      }),
    },
  });
});
afterEach(() => test.remove());

async function begun(): Promise<JobId> {
  const jobId = await makePlan(test, readyItems(6));
  await test.client.jobs.run({ jobId, ready: 6, typed: null, runAt: null });
  return jobId;
}

it('blames no item for a full disk: the job ends, says why, and is resumed', async () => {
  const jobId = await begun();
  expect(await endOf(test, jobId)).toMatchObject({
    state: 'failed',
    error: expect.stringMatching(
      /^The disk is full, so nothing more could be written\. Mend that, then resume/,
    ),
    totals: { succeeded: 3, failed: 0 },
  });
  isFull = false;
  await test.client.jobs.resume({ jobId });
  expect(await endOf(test, jobId)).toMatchObject({ state: 'done', totals: { succeeded: 6 } });
  expect(done).toEqual([0, 1, 2, 3, 4, 5]);
});

it('takes a job up again whose end found no room either', async () => {
  const { raw } = test.core.context.store.writer;
  raw.exec(`CREATE TEMP TRIGGER no_room BEFORE UPDATE OF state ON jobs WHEN NEW.state = 'failed'
    BEGIN SELECT RAISE(ABORT, 'no room'); END`);
  const jobId = await begun();
  await stopped;
  expect(await test.client.jobs.get({ jobId })).toMatchObject({ totals: { succeeded: 3, failed: 0 } });
  raw.exec('DROP TRIGGER no_room');
  isFull = false;
  await test.core.runDue();
  expect(await endOf(test, jobId)).toMatchObject({ state: 'done', totals: { succeeded: 6 } });
  expect(done).toEqual([0, 1, 2, 3, 4, 5]);
});
