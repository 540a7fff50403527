import { afterEach, describe, expect, it } from 'vitest';
import type { JobId } from '../../../shared/domain/ids';
import { openTestCore, type TestCore } from '../../support/open-test-core';
import { endOf, makePlan, noting, readyItems } from '../../support/planned-jobs';

let test: TestCore;
let done: number[];
afterEach(() => test.remove());

async function open(dataDirectory?: string): Promise<void> {
  done = [];
  test = await openTestCore({
    ...(dataDirectory !== undefined && { dataDirectory }),
    jobHandlers: { deactivate: noting(done) },
  });
}

/** A job as the end of the program leaves it in the middle: running, its first item with an intent. */
async function cutOff(): Promise<JobId> {
  await open();
  const jobId = await makePlan(test, readyItems(3));
  // In its turn: the line has looked by then, and finds nobody running where somebody is.
  await test.core.context.transact({ title: 'as a kill leaves it', wait: 'patient' }, async ({ write }) => {
    const totals = { ready: 2, started: 1, succeeded: 0, unchanged: 0, refused: 0, failed: 0 };
    await write
      .updateTable('jobs')
      .set({ state: 'running', started_at: 1, totals: JSON.stringify(totals) })
      .where('id', '=', jobId)
      .execute();
    await write.updateTable('job_items').set({ state: 'started' }).where('position', '=', 0).execute();
  });
  return jobId;
}

async function reopen(): Promise<void> {
  await test.close();
  await open(test.directory);
}

describe('a job that the end of the program cuts off', () => {
  it('waits for its turn after the next start, and goes on', async () => {
    const jobId = await cutOff();
    await reopen();
    expect(await test.client.jobs.get({ jobId })).toMatchObject({ state: 'queued' });
    test.core.start();
    expect(await endOf(test, jobId)).toMatchObject({ state: 'done', totals: { succeeded: 3, started: 0 } });
    expect(done).toEqual([0, 1, 2]);
  });

  it('is recorded as such', async () => {
    await cutOff();
    await reopen();
    const event = await test.core.context.read
      .selectFrom('audit_events')
      .select(['action', 'after'])
      .orderBy('seq', 'desc')
      .executeTakeFirst();
    expect(event).toEqual({ action: 'jobs.recover', after: '{"state":"queued"}' });
  });

  it('is halted when it happens again and again at the same place', async () => {
    const jobId = await cutOff();
    const runningAgain = () =>
      test.core.context.store.writer.db.updateTable('jobs').set({ state: 'running' }).execute();
    for (let start = 0; start < 3; start += 1) {
      await runningAgain();
      await reopen();
    }
    expect(await test.client.jobs.get({ jobId })).toMatchObject({
      state: 'paused',
      error: expect.stringContaining('cut off 3 times at the same place'),
    });
    await test.client.jobs.resume({ jobId });
    expect(await endOf(test, jobId)).toMatchObject({ state: 'done' });
  });
});
