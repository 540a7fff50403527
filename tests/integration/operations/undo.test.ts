import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dayLength } from '../../../shared/domain/deletions/grace';
import type { JobId } from '../../../shared/domain/ids';
import type { Operation } from '../../../shared/domain/operations/operation';
import { onePixel } from '../../support/operation-facts';
import { accountIdOf, type OperationWorld, openOperationWorld } from './operation-world';

let world: OperationWorld;
beforeEach(async () => {
  world = await openOperationWorld();
  await world.manage('ada', 'eve');
});
afterEach(() => world.remove());

const deactivate: Operation = { kind: 'deactivate', message: 'Ask us.' };

async function done(operation: Operation, ...names: string[]): Promise<JobId> {
  const jobId = await world.plan(operation, names);
  await world.run(jobId);
  return jobId;
}

async function undone(jobId: JobId): Promise<Record<string, string>> {
  const { jobId: opposite } = await world.client.jobs.undo({ jobId });
  const { totals } = await world.client.jobs.get({ jobId: opposite });
  if (totals?.ready) await world.run(opposite);
  return world.outcomes(opposite);
}

const profile = (name: string) =>
  world.client.operations.profile({
    organizationId: world.organizationId,
    accountId: accountIdOf(name),
  });

describe('a job is taken back as one', () => {
  it('a deactivation', async () => {
    const jobId = await done(deactivate, 'ada', 'eve');
    expect(await undone(jobId)).toEqual({ ada: 'succeeded', eve: 'succeeded' });
    expect(await world.account('eve')).toMatchObject({ status: 'active' });
  });

  it('a reactivation, with the message that was shown', async () => {
    await done(deactivate, 'ada');
    const jobId = await done({ kind: 'reactivate' }, 'ada');
    expect(await undone(jobId)).toEqual({ ada: 'succeeded' });
    expect((await profile('ada')).deactivation).toMatchObject({
      reason: 'Taking back: Reactivate 1 account',
      message: 'Ask us.',
    });
  });

  it('a deletion', async () => {
    const jobId = await done({ kind: 'delete' }, 'ada');
    expect(await undone(jobId)).toEqual({ ada: 'succeeded' });
    expect(await world.account('ada')).toMatchObject({ status: 'active' });
  });

  it('a profile, field by field', async () => {
    await done({ kind: 'edit-profile', change: { jobTitle: 'Analyst' } }, 'ada');
    const before = (await profile('ada')).profile;
    const jobId = await done(
      { kind: 'edit-profile', change: { name: 'A', jobTitle: '', company: 'C' } },
      'ada',
    );
    expect(await undone(jobId)).toEqual({ ada: 'succeeded' });
    expect((await profile('ada')).profile).toEqual(before);
  });

  it('a picture', async () => {
    await done({ kind: 'change-picture', picture: onePixel }, 'ada');
    const jobId = await done({ kind: 'change-picture', picture: null }, 'ada');
    expect(await undone(jobId)).toEqual({ ada: 'succeeded' });
    expect((await profile('ada')).picture).toBe(`data:image/png;base64,${onePixel}`);
  });

  it('a mark, back to nobody having said', async () => {
    const jobId = await done({ kind: 'mark-synced', synced: true }, 'ada', 'eve');
    expect(await undone(jobId)).toEqual({ ada: 'succeeded', eve: 'succeeded' });
    expect((await profile('eve')).synced).toBeNull();
  });

  it('only what it changed', async () => {
    await done(deactivate, 'eve');
    const jobId = await done(deactivate, 'ada', 'eve');
    expect(await undone(jobId)).toEqual({ ada: 'succeeded' });
    expect(await world.account('eve')).toMatchObject({ status: 'deactivated' });
  });
});

describe('a take-back is judged anew', () => {
  const since = 'refused: The account was changed since, and taking this back would undo that change, too.';

  it('a later deactivation by another job stays', async () => {
    const jobId = await done(deactivate, 'ada');
    await done({ kind: 'reactivate' }, 'ada');
    await done(deactivate, 'ada');
    expect(await undone(jobId)).toEqual({ ada: since });
  });

  it('a later change of the same field stays', async () => {
    const jobId = await done({ kind: 'edit-profile', change: { company: 'First' } }, 'ada');
    await done({ kind: 'edit-profile', change: { company: 'Second' } }, 'ada');
    expect(await undone(jobId)).toEqual({ ada: since });
  });

  it('also between its plan and its turn', async () => {
    const jobId = await done({ kind: 'edit-profile', change: { company: 'First' } }, 'ada', 'eve');
    const { jobId: opposite } = await world.client.jobs.undo({ jobId });
    await done({ kind: 'edit-profile', change: { company: 'Second' } }, 'ada');
    await world.run(opposite);
    expect(await world.outcomes(opposite)).toEqual({ ada: since, eve: 'succeeded' });
  });

  it('what is so already needs nothing', async () => {
    const jobId = await done(deactivate, 'ada');
    await done({ kind: 'reactivate' }, 'ada');
    expect(await undone(jobId)).toEqual({ ada: 'unchanged: The account is active already.' });
  });

  it('keeps to the blockers: a reactivated account in dispute is not deactivated again', async () => {
    await done(deactivate, 'ada');
    const jobId = await done({ kind: 'reactivate' }, 'ada');
    await world.change('ada', { synced: 1 });
    expect(await undone(jobId)).toEqual({
      ada: 'refused: An identity provider keeps this account in step and could make it active again.',
    });
  });

  it('looks again at a plan of its own', async () => {
    const jobId = await done(deactivate, 'ada', 'eve');
    const { jobId: opposite } = await world.client.jobs.undo({ jobId });
    await done({ kind: 'reactivate' }, 'ada');
    await world.client.operations.replan({ jobId: opposite });
    expect(await world.outcomes(opposite)).toEqual({
      ada: 'unchanged: The account is active already.',
      eve: 'ready',
    });
    expect((await world.client.jobs.get({ jobId: opposite })).title).toBe('Reactivate 1 account');
  });
});

it('14 days later nothing is taken back', async () => {
  const jobId = await done(deactivate, 'ada');
  world.clock.advance(14 * dayLength);
  await expect(world.client.jobs.undo({ jobId })).rejects.toMatchObject({ code: 'REFUSED' });
});

it('a cancelled deletion cannot be taken back', async () => {
  await done({ kind: 'delete' }, 'ada');
  const jobId = await done({ kind: 'cancel-deletion' }, 'ada');
  expect((await world.client.jobs.get({ jobId })).undoUntil).toBeNull();
});
