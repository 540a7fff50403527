import { ORPCError } from '@orpc/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refused } from '../../../electron/core/failures';
import type { JobWork } from '../../../electron/core/jobs/run';
import { OrganizationId } from '../../../shared/domain/ids';
import type { Job, JobResult } from '../../../shared/domain/jobs/job';
import { openTestCore, type TestCore } from '../../support/open-test-core';

const organizationId = OrganizationId.parse('0'.repeat(26));
const nothing: JobResult = { counts: [], failures: null };
let test: TestCore;

beforeEach(async () => {
  test = await openTestCore();
});
afterEach(() => test.remove());

function start(work: JobWork, title = 'Claim 3 accounts') {
  return test.core.context.jobs.start({ organizationId, kind: 'claim', title, total: 3 }, work);
}

/** Every report of a job up to its end, as a screen gets them. */
async function reportsOf(jobId: Job['id']): Promise<Job[]> {
  const reports: Job[] = [];
  for await (const report of await test.client.jobs.watch({ jobId })) reports.push(report);
  return reports;
}

async function endOf(jobId: Job['id']): Promise<Job | undefined> {
  return (await reportsOf(jobId)).at(-1);
}

/** A job that works until it is told to stop. */
const endless: JobWork = (run) =>
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
    const jobId = start(async (run) => {
      run.progress({ done: 2, current: 'ada@example.com' });
      await run.pause();
      return { counts: [{ label: 'Claimed', value: 2 }], failures: null };
    });
    const end = await endOf(jobId);
    expect(end).toMatchObject({
      state: 'done',
      done: 2,
      total: 3,
      result: { counts: [{ label: 'Claimed', value: 2 }] },
    });
    expect(await test.client.jobs.get({ jobId })).toMatchObject({ state: 'done', done: 2 });
  });

  it('is recorded when it begins and when it ends', async () => {
    await endOf(start(async () => nothing));
    expect(await actionsInTrail()).toEqual(['jobs.start done', 'jobs.finish done']);
  });

  it('that is refused fails with the reason and the next step', async () => {
    const jobId = start(() =>
      Promise.reject(new Refused('K2', 'The domain has lapsed.', 'Verify it again.')),
    );
    expect(await endOf(jobId)).toMatchObject({
      state: 'failed',
      error: 'The domain has lapsed. Verify it again.',
    });
  });

  it('that breaks fails with an id and without its inside', async () => {
    const end = await endOf(start(() => Promise.reject(new Error('secret detail'))));
    expect(end?.state).toBe('failed');
    expect(end?.error).toMatch(/The log names it [0-9a-v]{26}/);
    expect(end?.error).not.toContain('secret detail');
  });

  it('that is not there is not found', async () => {
    const watching = test.client.jobs.watch({
      jobId: start(async () => nothing).replace(/^./, 'v') as Job['id'],
    });
    await expect(watching).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('cancel', () => {
  it('takes back what the job has written, and is recorded', async () => {
    const jobId = start(endless);
    await test.client.jobs.cancel({ jobId });
    expect(await endOf(jobId)).toMatchObject({ state: 'cancelled' });
    expect(await actionsInTrail()).not.toContain('claims.claim done');
    expect(await actionsInTrail()).toContain('jobs.cancel done');
  });

  it('of a job that waits ends it at once', async () => {
    const first = start(endless, 'Import people.csv');
    const second = start(async () => nothing);
    expect(await test.client.jobs.get({ jobId: second })).toMatchObject({
      state: 'queued',
      waitsFor: 'Import people.csv',
    });
    await test.core.context.jobs.cancel(second);
    expect(await endOf(second)).toMatchObject({ state: 'cancelled' });
    await test.client.jobs.cancel({ jobId: first });
  });

  it('of a job that has ended changes nothing', async () => {
    const jobId = start(async () => nothing);
    await endOf(jobId);
    expect(await test.client.jobs.cancel({ jobId })).toMatchObject({ state: 'done' });
  });
});

describe('while a job writes', () => {
  it('reads are answered from what was committed before', async () => {
    const jobId = start(endless);
    const settings = await test.client.settings.read();
    expect(settings.graceDays).toBe(14);
    await test.client.jobs.cancel({ jobId });
  });

  it('a command answers who holds the writer', async () => {
    const jobId = start(endless, 'Claim 250,000 accounts');
    await new Promise(setImmediate);
    const settings = await test.client.settings.read();
    const change = test.client.settings.change({ organizationId, settings });
    await expect(change).rejects.toSatisfy(
      (error) =>
        error instanceof ORPCError && error.code === 'BUSY' && error.data.by === 'Claim 250,000 accounts',
    );
    await test.client.jobs.cancel({ jobId });
  });

  it('another job waits its turn', async () => {
    const order: string[] = [];
    const first = start(async (run) => {
      await run.pause();
      order.push('first');
      return nothing;
    });
    const second = start(async () => {
      order.push('second');
      return nothing;
    });
    await endOf(second);
    expect(order).toEqual(['first', 'second']);
    expect(await test.client.jobs.get({ jobId: first })).toMatchObject({ state: 'done' });
  });
});

describe('the unfinished jobs of an organization', () => {
  it('are told as they come and go', async () => {
    const stop = new AbortController();
    const seen: string[][] = [];
    const jobId = start(endless, 'Claim 3 accounts');
    for await (const jobs of await test.client.jobs.watchActive(
      { organizationId },
      { signal: stop.signal },
    )) {
      seen.push(jobs.map(({ id }) => id));
      if (jobs.length === 0) break;
      await test.core.context.jobs.cancel(jobId);
    }
    stop.abort();
    expect(seen[0]).toEqual([jobId]);
    expect(seen.at(-1)).toEqual([]);
  });
});

describe('the list of jobs', () => {
  it('shows the newest first, page by page, without gap or repeat', async () => {
    const started: string[] = [];
    for (let count = 0; count < 7; count++) {
      test.clock.advance(1);
      started.push(start(async () => nothing));
    }
    await endOf(started.at(-1) as Job['id']);
    const seen: string[] = [];
    let before: Job['id'] | null = null;
    for (let more = true; more; ) {
      const page: { jobs: Job[]; more: boolean } = await test.client.jobs.list({
        organizationId,
        before,
        limit: 3,
      });
      seen.push(...page.jobs.map(({ id }) => id));
      before = page.jobs.at(-1)?.id ?? null;
      more = page.more;
    }
    expect(seen).toEqual(started.reverse());
  });

  it('keeps organizations apart', async () => {
    await endOf(start(async () => nothing));
    const other = OrganizationId.parse('1'.repeat(26));
    const page = await test.client.jobs.list({ organizationId: other, before: null, limit: 10 });
    expect(page).toEqual({ jobs: [], more: false });
  });
});
