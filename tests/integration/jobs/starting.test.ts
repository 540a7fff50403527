import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../../shared/domain/settings/settings';
import { openTestCore, type TestCore } from '../../support/open-test-core';
import { anOrganization, endOf, makePlan, noting, readyItems } from '../../support/planned-jobs';

let test: TestCore;
let done: number[];
beforeEach(async () => {
  done = [];
  test = await openTestCore({ jobHandlers: { deactivate: noting(done) } });
});
afterEach(() => test.remove());

function set(part: Partial<Settings>) {
  return test.client.settings.change({
    organizationId: anOrganization,
    settings: { ...defaultSettings, ...part },
  });
}

const now = { typed: null, runAt: null };

describe('starting a plan', () => {
  it('of few accounts runs it at once', async () => {
    const jobId = await makePlan(test, readyItems(3));
    expect(await test.client.jobs.run({ jobId, ready: 3, ...now })).toMatchObject({ id: jobId });
    expect(await endOf(test, jobId)).toMatchObject({ state: 'done', done: 3, totals: { succeeded: 3 } });
    expect(done).toEqual([0, 1, 2]);
  });

  it('of many accounts asks for the number, and runs with it', async () => {
    const jobId = await makePlan(test, readyItems(51));
    const ask = { jobId, ready: 51, runAt: null };
    for (const typed of [null, 50]) {
      await expect(test.client.jobs.run({ ...ask, typed })).rejects.toMatchObject({ code: 'REFUSED' });
    }
    await test.client.jobs.run({ ...ask, typed: 51 });
    expect(await endOf(test, jobId)).toMatchObject({ state: 'done', done: 51 });
  });

  it('asks for the number above what Settings say', async () => {
    await set({ typedCountAbove: 1 });
    const jobId = await makePlan(test, readyItems(2));
    await expect(test.client.jobs.run({ jobId, ready: 2, ...now })).rejects.toMatchObject({
      data: {
        reason: 'This plan changes more than 1 account, so the number has to be typed, and none was typed.',
      },
    });
  });

  it('is refused with another number than the plan has', async () => {
    const jobId = await makePlan(test, readyItems(3));
    await expect(test.client.jobs.run({ jobId, ready: 2, ...now })).rejects.toMatchObject({
      code: 'REFUSED',
      data: { reason: 'The plan changes 3 accounts, not the 2 that the button named.' },
    });
    expect(await test.client.jobs.get({ jobId })).toMatchObject({ state: 'planned' });
  });

  it('is refused where nothing would change', async () => {
    const jobId = await makePlan(test, [{ accountKey: 1, state: 'unchanged' }]);
    await expect(test.client.jobs.run({ jobId, ready: 0, ...now })).rejects.toMatchObject({
      data: { reason: 'This plan changes no account.' },
    });
  });

  it('is refused a second time, and after it was discarded', async () => {
    const jobId = await makePlan(test, readyItems(1));
    await test.client.jobs.cancel({ jobId });
    await expect(test.client.jobs.run({ jobId, ready: 1, ...now })).rejects.toMatchObject({
      data: { reason: 'This plan has been started or discarded.' },
    });
  });
});

describe('a plan for a time', () => {
  it('in the past is refused', async () => {
    const jobId = await makePlan(test, readyItems(1));
    const ask = { jobId, ready: 1, typed: null, runAt: test.clock.now() };
    await expect(test.client.jobs.run(ask)).rejects.toMatchObject({
      data: { reason: 'The time chosen has passed.' },
    });
  });

  it('begins at its time, not before', async () => {
    const jobId = await makePlan(test, readyItems(1));
    const runAt = test.clock.now() + 3_600_000;
    const job = await test.client.jobs.run({ jobId, ready: 1, typed: null, runAt });
    expect(job).toMatchObject({ state: 'scheduled', runAt });
    await test.core.runDue();
    expect(await test.client.jobs.get({ jobId })).toMatchObject({ state: 'scheduled' });
    test.clock.advance(3_600_000);
    await test.core.runDue();
    expect(await endOf(test, jobId)).toMatchObject({ state: 'done', done: 1 });
  });

  it('that came while Claimdesk was closed begins at the next start', async () => {
    const jobId = await makePlan(test, readyItems(2));
    const runAt = test.clock.now() + 1_000;
    await test.client.jobs.run({ jobId, ready: 2, typed: null, runAt });
    await test.close();
    test = await openTestCore({
      dataDirectory: test.directory,
      jobHandlers: { deactivate: noting(done) },
    });
    test.clock.advance(86_400_000);
    test.core.start();
    expect(await endOf(test, jobId)).toMatchObject({ state: 'done', done: 2 });
  });

  it('can be discarded before it comes', async () => {
    const jobId = await makePlan(test, readyItems(1));
    const runAt = test.clock.now() + 1_000;
    await test.client.jobs.run({ jobId, ready: 1, typed: null, runAt });
    expect(await test.client.jobs.cancel({ jobId })).toMatchObject({ state: 'cancelled' });
    test.clock.advance(1_000);
    await test.core.runDue();
    expect(done).toEqual([]);
  });
});
