import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestCore, type TestCore } from '../../support/open-test-core';
import { anOrganization, endOf, makePlan, noting, readyItems } from '../../support/planned-jobs';

const day = 86_400_000;
let test: TestCore;
let done: number[];
/** Called before every item is done. */
let before: (position: number) => void | Promise<void>;

beforeEach(async () => {
  done = [];
  before = () => {};
  test = await openTestCore({
    jobHandlers: {
      deactivate: noting(done, {
        trouble: ({ position }) => before(position),
        undo: {
          window: day,
          plan: (unit, job, { jobs }) =>
            jobs.plan(
              unit,
              {
                organizationId: job.organizationId,
                kind: 'reactivate',
                title: 'Take it back',
                undoes: job.id,
              },
              (writer) => writer.items(readyItems(1)),
            ),
        },
      }),
      reactivate: noting([]),
      import: {
        pausable: false,
        undo: null,
        work: (run) =>
          run.change(async () => {
            for (;;) await run.pause();
          }),
      },
    },
  });
});
afterEach(() => test.remove());

async function begun(count: number) {
  const jobId = await makePlan(test, readyItems(count));
  await test.client.jobs.run({ jobId, ready: count, typed: null, runAt: null });
  return jobId;
}

/** Begins a job, does something while its second item is at work, and says what that answered. */
async function duringSecondItem<T>(act: (jobId: Awaited<ReturnType<typeof begun>>) => Promise<T>) {
  const { promise: reached, resolve: reach } = Promise.withResolvers<void>();
  const { promise: gate, resolve: open } = Promise.withResolvers<void>();
  before = async (position) => {
    if (position !== 1) return;
    reach();
    await gate;
  };
  const jobId = await begun(4);
  await reached;
  const answer = act(jobId);
  open();
  return { jobId, answer: await answer };
}

describe('a job that is halted', () => {
  it('keeps what was done and goes on with the rest', async () => {
    const { jobId, answer } = await duringSecondItem((id) => test.client.jobs.pause({ jobId: id }));
    expect(answer).toMatchObject({ state: 'paused', pausable: true });
    const halted = [...done];
    before = () => {};
    await test.client.jobs.resume({ jobId });
    expect(await endOf(test, jobId)).toMatchObject({ state: 'done', totals: { succeeded: 4, failed: 0 } });
    expect(done.filter((position) => !halted.includes(position))).toHaveLength(4 - new Set(halted).size);
  });

  it('is halted still after the next start', async () => {
    const { jobId } = await duringSecondItem((id) => test.client.jobs.pause({ jobId: id }));
    await test.close();
    test = await openTestCore({ dataDirectory: test.directory, jobHandlers: { deactivate: noting(done) } });
    test.core.start();
    expect(await test.client.jobs.get({ jobId })).toMatchObject({ state: 'paused' });
    await test.client.jobs.resume({ jobId });
    expect(await endOf(test, jobId)).toMatchObject({ state: 'done', totals: { succeeded: 4 } });
  });

  it('is not one that works in a single act', async () => {
    const jobId = await makePlan(test, [{ accountKey: null, state: 'ready' }], { kind: 'import' });
    await test.client.jobs.run({ jobId, ready: 1, typed: null, runAt: null });
    // The refusal is recorded, for which the writer must be free.
    const pausing = expect(test.client.jobs.pause({ jobId })).rejects.toMatchObject({
      data: { reason: 'This job is one single act and cannot be halted.' },
    });
    await test.client.jobs.cancel({ jobId });
    await pausing;
  });
});

describe('a job that is cancelled', () => {
  it('keeps what was done and leaves the rest', async () => {
    const { answer } = await duringSecondItem((id) => test.client.jobs.cancel({ jobId: id }));
    expect(answer.state).toBe('cancelled');
    const { succeeded = 0, ready = 0, started = 0 } = answer.totals ?? {};
    expect(succeeded).toBeGreaterThan(0);
    expect(succeeded + ready + started).toBe(4);
  });

  it('cannot go on', async () => {
    const { jobId } = await duringSecondItem((id) => test.client.jobs.cancel({ jobId: id }));
    await expect(test.client.jobs.resume({ jobId })).rejects.toMatchObject({
      data: { reason: 'This job is cancelled.' },
    });
  });
});

describe('what failed', () => {
  it('is tried again, and nothing else', async () => {
    before = (position) => {
      if (position === 2) throw new Error('broken');
    };
    const jobId = await begun(4);
    expect(await endOf(test, jobId)).toMatchObject({ totals: { succeeded: 3, failed: 1 } });
    before = () => {};
    await test.client.jobs.resume({ jobId });
    expect(await endOf(test, jobId)).toMatchObject({ state: 'done', totals: { succeeded: 4, failed: 0 } });
    expect(done).toEqual([0, 1, 3, 2]);
  });

  it('is nothing: then there is nothing to try again', async () => {
    const jobId = await begun(1);
    await endOf(test, jobId);
    await expect(test.client.jobs.resume({ jobId })).rejects.toMatchObject({
      data: { reason: 'Nothing of this job is left to do.' },
    });
  });
});

describe('taking back', () => {
  it('makes a plan that names the job, and both name each other', async () => {
    const jobId = await begun(2);
    expect(await endOf(test, jobId)).toMatchObject({ undoUntil: test.clock.now() + day, undoneBy: null });
    const { jobId: undoing } = await test.client.jobs.undo({ jobId });
    expect(await test.client.jobs.get({ jobId: undoing })).toMatchObject({ state: 'planned', undoes: jobId });
    expect(await test.client.jobs.get({ jobId })).toMatchObject({ undoUntil: null, undoneBy: undoing });
    await expect(test.client.jobs.undo({ jobId })).rejects.toMatchObject({ code: 'REFUSED' });
  });

  it('is possible again once its plan was discarded', async () => {
    const jobId = await begun(2);
    await endOf(test, jobId);
    const { jobId: undoing } = await test.client.jobs.undo({ jobId });
    await test.client.jobs.cancel({ jobId: undoing });
    expect((await test.client.jobs.undo({ jobId })).jobId).not.toBe(undoing);
  });

  it('ends with its window', async () => {
    const jobId = await begun(2);
    await endOf(test, jobId);
    test.clock.advance(day);
    expect(await test.client.jobs.get({ jobId })).toMatchObject({ undoUntil: null });
    await expect(test.client.jobs.undo({ jobId })).rejects.toMatchObject({ code: 'REFUSED' });
  });

  it('is not offered for what cannot be taken back', async () => {
    const jobId = await makePlan(test, readyItems(1), { kind: 'reactivate', organizationId: anOrganization });
    await test.client.jobs.run({ jobId, ready: 1, typed: null, runAt: null });
    expect(await endOf(test, jobId)).toMatchObject({ undoUntil: null });
  });
});
