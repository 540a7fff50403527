import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type JobId, OrganizationId } from '../../../shared/domain/ids';
import { openTestCore, type TestCore } from '../../support/open-test-core';
import {
  endOf,
  makePlan,
  noting,
  anOrganization as organizationId,
  readyItems,
} from '../../support/planned-jobs';

let test: TestCore;
beforeEach(async () => {
  test = await openTestCore({ jobHandlers: { deactivate: noting([]) } });
});
afterEach(() => test.remove());

async function begun(): Promise<JobId> {
  const jobId = await makePlan(test, readyItems(1));
  await test.client.jobs.run({ jobId, ready: 1, typed: null, runAt: null });
  return jobId;
}

describe('the list of jobs', () => {
  it('shows the newest first, page by page, without gap or repeat', async () => {
    const made: JobId[] = [];
    for (let count = 0; count < 7; count++) {
      test.clock.advance(1);
      made.push(await makePlan(test, readyItems(1)));
    }
    const seen: JobId[] = [];
    for (let more = true; more; ) {
      const before = seen.at(-1) ?? null;
      const page = await test.client.jobs.list({ organizationId, states: null, before, limit: 3 });
      seen.push(...page.jobs.map(({ id }) => id));
      more = page.more;
    }
    expect(seen).toEqual(made.reverse());
  });

  it('shows only the states asked for', async () => {
    const plan = await makePlan(test, readyItems(1));
    const ended = await begun();
    await endOf(test, ended);
    const ask = { organizationId, before: null, limit: 10 };
    const plans = await test.client.jobs.list({ ...ask, states: ['planned', 'waiting', 'scheduled'] });
    const ends = await test.client.jobs.list({ ...ask, states: ['done'] });
    expect([plans.jobs[0]?.id, ends.jobs[0]?.id]).toEqual([plan, ended]);
    expect([plans.jobs, ends.jobs].map(({ length }) => length)).toEqual([1, 1]);
  });

  it('keeps organizations apart', async () => {
    await begun();
    const other = OrganizationId.parse('1'.repeat(26));
    const page = await test.client.jobs.list({
      organizationId: other,
      states: null,
      before: null,
      limit: 10,
    });
    expect(page).toEqual({ jobs: [], more: false });
  });
});

describe('the jobs under way of an organization', () => {
  it('are told as they come and go', async () => {
    const stop = new AbortController();
    const active = await test.client.jobs.watchActive({ organizationId }, { signal: stop.signal });
    const seen: string[][] = [];
    let jobId: JobId | undefined;
    for await (const jobs of active) {
      seen.push(jobs.map(({ id }) => id));
      if (jobId !== undefined && jobs.length === 0) break;
      jobId ??= await begun();
    }
    stop.abort();
    expect(seen[0]).toEqual([]);
    expect(seen.at(-1)).toEqual([]);
  });
});
