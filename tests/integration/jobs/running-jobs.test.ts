import { ORPCError } from '@orpc/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refused } from '../../../electron/core/failures';
import type { JobHandler } from '../../../electron/core/jobs/job-handler';
import { JobId } from '../../../shared/domain/ids';
import type { JobResult } from '../../../shared/domain/jobs/job';
import { openTestCore, type TestCore } from '../../support/open-test-core';
import { endOf, makePlan, anOrganization as organizationId, readyItems } from '../../support/planned-jobs';

const nothing: JobResult = { counts: [], failures: null };
let test: TestCore;
/** What the next jobs do, in the order of their turns. */
let works: JobHandler['work'][];

beforeEach(async () => {
  works = [];
  test = await openTestCore({
    jobHandlers: {
      import: {
        pausable: false,
        undo: null,
        work: async (run, context) => (await works.shift()?.(run, context)) ?? nothing,
      },
    },
  });
});
afterEach(() => test.remove());

/** Begins a job of one long act without items, as an import is. */
async function start(work: JobHandler['work'], title = 'Import people.csv'): Promise<JobId> {
  works.push(work);
  const { jobs, transact } = test.core.context;
  return transact({ title: 'begin', wait: 'patient' }, (unit) =>
    jobs.begin(unit, { organizationId, kind: 'import', title, total: 3 }, async () => {}),
  );
}

/** Works until it is told to stop. */
const endless: JobHandler['work'] = (run) =>
  run.change(async (unit) => {
    await unit.audit({ organizationId, action: 'claims.claim', subject: { type: 'account', id: 'a' } });
    for (;;) await run.pause();
  });

async function actionsInTrail(): Promise<string[]> {
  const rows = await test.core.context.read
    .selectFrom('audit_events')
    .select(['action', 'outcome'])
    .execute();
  return rows.map(({ action, outcome }) => `${action} ${outcome}`);
}

describe('a job', () => {
  it('reports its progress and then its result', async () => {
    const jobId = await start(async (run) => {
      run.progress({ done: 2, current: 'ada@example.com' });
      await run.pause();
      return { counts: [{ label: 'Imported', value: 2 }], failures: null };
    });
    expect(await endOf(test, jobId)).toMatchObject({
      state: 'done',
      total: 3,
      result: { counts: [{ label: 'Imported', value: 2 }] },
    });
    expect(await test.client.jobs.get({ jobId })).toMatchObject({ state: 'done' });
  });

  it('is recorded when it is planned, begins and ends', async () => {
    await endOf(test, await start(async () => nothing));
    expect(await actionsInTrail()).toEqual([
      'jobs.plan done',
      'jobs.enqueue done',
      'jobs.start done',
      'jobs.finish done',
    ]);
  });

  it('that is refused fails with the reason and the next step', async () => {
    const jobId = await start(() =>
      Promise.reject(new Refused('K2', 'The domain has lapsed.', 'Verify it again.')),
    );
    expect(await endOf(test, jobId)).toMatchObject({
      state: 'failed',
      error: 'The domain has lapsed. Verify it again.',
    });
  });

  it('that breaks fails with an id and without its inside', async () => {
    const end = await endOf(test, await start(() => Promise.reject(new Error('secret detail'))));
    expect(end?.state).toBe('failed');
    expect(end?.error).toMatch(/The log names it [0-9a-v]{26}/);
    expect(end?.error).not.toContain('secret detail');
  });

  it('that is not there is not found', async () => {
    const jobId = JobId.parse('v'.repeat(26));
    await expect(test.client.jobs.watch({ jobId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(test.client.jobs.approval({ jobId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('cancelling a job', () => {
  it('of one long act takes back what it has written, and is recorded', async () => {
    const jobId = await start(endless);
    await test.client.jobs.cancel({ jobId });
    expect(await endOf(test, jobId)).toMatchObject({ state: 'cancelled' });
    expect(await actionsInTrail()).not.toContain('claims.claim done');
    expect(await actionsInTrail()).toContain('jobs.cancel done');
  });

  it('that waits ends it at once', async () => {
    const first = await start(endless);
    const second = await start(async () => nothing, 'Import more.csv');
    expect(await test.client.jobs.get({ jobId: second })).toMatchObject({
      state: 'queued',
      waitsFor: 'Import people.csv',
    });
    await Promise.all([
      test.client.jobs.cancel({ jobId: second }),
      test.client.jobs.cancel({ jobId: first }),
    ]);
    expect(await endOf(test, second)).toMatchObject({ state: 'cancelled' });
  });

  it('that has ended is refused with where it stands', async () => {
    const jobId = await start(async () => nothing);
    await endOf(test, jobId);
    await expect(test.client.jobs.cancel({ jobId })).rejects.toMatchObject({
      code: 'REFUSED',
      data: { reason: 'This job is done.' },
    });
  });
});

describe('while a job writes', () => {
  it('reads are answered from what was committed before', async () => {
    const jobId = await start(endless);
    expect((await test.client.settings.read()).graceDays).toBe(14);
    await test.client.jobs.cancel({ jobId });
  });

  it('a command answers who holds the writer', async () => {
    const jobId = await start(endless);
    await new Promise(setImmediate);
    const settings = await test.client.settings.read();
    const change = test.client.settings.change({ organizationId, settings });
    await expect(change).rejects.toSatisfy(
      (error) => error instanceof ORPCError && error.code === 'BUSY' && error.data.by === 'Import people.csv',
    );
    await test.client.jobs.cancel({ jobId });
  });

  it('another job waits its turn', async () => {
    const order: string[] = [];
    const first = await start(async (run) => {
      await run.pause();
      order.push('first');
      return nothing;
    });
    const second = await start(async () => {
      order.push('second');
      return nothing;
    });
    await endOf(test, second);
    expect(order).toEqual(['first', 'second']);
    expect(await test.client.jobs.get({ jobId: first })).toMatchObject({ state: 'done' });
  });

  it('a plan can be read', async () => {
    const plan = await makePlan(test, readyItems(2));
    const jobId = await start(endless);
    const ask = { jobId: plan, filter: { states: null, reason: null }, after: -1, skip: 0, limit: 10 };
    expect((await test.client.jobs.items(ask)).items).toHaveLength(2);
    await test.client.jobs.cancel({ jobId });
  });
});
