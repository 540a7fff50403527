import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AccountId, DeletionId } from '../../../shared/domain/ids';
import { defaultSettings } from '../../../shared/domain/settings/settings';
import { type DeletionWorld, day, openDeletionWorld } from './deletion-world';

const ada = { id: '557058:ada', name: 'Ada Lovelace', email: 'ada@example.com' };
const bob = { id: '557058:bob', name: 'Bob Bell', email: 'bob@example.com' };

let world: DeletionWorld;
beforeEach(async () => {
  world = await openDeletionWorld();
});
afterEach(() => world.remove());

async function begin(person: typeof ada): Promise<number> {
  const key = await world.manage(person);
  await world.startDeletion(key);
  return key;
}

const count = () => world.client.deletions.count({ organizationId: world.organizationId });

async function firstRunning() {
  const [deletion] = await world.ledger('running');
  if (!deletion) throw new Error('No deletion runs');
  return deletion;
}

async function ended(jobId: Parameters<typeof world.client.jobs.watch>[0]['jobId']) {
  for await (const job of await world.client.jobs.watch({ jobId })) if (job.finishedAt !== null) return job;
  return undefined;
}

describe('the ledger', () => {
  test('lists who, since when, by whom, why and until when, the nearest end first', async () => {
    await begin(bob);
    world.clock.advance(day);
    await begin(ada);
    expect(await world.ledger('running')).toMatchObject([
      {
        name: bob.name,
        email: bob.email,
        startedBy: 'Test admin',
        reason: 'Has left',
        dueAt: world.clock.now() + 13 * day,
        end: null,
      },
      { name: ada.name, dueAt: world.clock.now() + 14 * day },
    ]);
    expect(await count()).toEqual({ running: 2, cancelled: 0, finished: 0 });
  });

  test('is paged without a gap, also where many end at once', async () => {
    for (let index = 0; index < 7; index++) {
      await begin({ id: `id-${index}`, name: `P ${index}`, email: `p${index}@example.com` });
    }
    const of = { organizationId: world.organizationId, group: 'running', limit: 3 } as const;
    const seen: string[] = [];
    for (let after: { at: number; id: DeletionId } | null = null; ; ) {
      const { deletions } = await world.client.deletions.list({ ...of, after });
      seen.push(...deletions.map(({ accountId }) => accountId));
      const last = deletions.at(-1);
      if (!last || deletions.length < of.limit) break;
      after = { at: last.dueAt, id: last.id };
    }
    expect(new Set(seen).size).toBe(7);
    expect(seen).toHaveLength(7);
  });

  test('answers for the page of an account', async () => {
    await begin(ada);
    await world.manage(bob);
    const of = ({ id }: typeof ada) => ({
      organizationId: world.organizationId,
      accountId: AccountId.parse(id),
    });
    expect((await world.client.deletions.ofAccount(of(ada))).deletion).toMatchObject({ name: ada.name });
    expect((await world.client.deletions.ofAccount(of(bob))).deletion).toBeNull();
  });
});

describe('cancelling', () => {
  test('one deletion makes the account active at once, and takes it out of what is due', async () => {
    const key = await begin(ada);
    const { id } = await firstRunning();
    const { jobId } = await world.client.deletions.cancel({
      organizationId: world.organizationId,
      deletionId: id,
    });
    expect(await ended(jobId)).toMatchObject({ kind: 'cancel-deletion', state: 'done' });
    expect(await world.account(key)).toMatchObject({ status: 'active', name: ada.name });
    expect(await count()).toEqual({ running: 0, cancelled: 1, finished: 0 });
    world.clock.advance(15 * day);
    await world.runDue();
    expect(await world.account(key)).toMatchObject({ status: 'active', name: ada.name });
  });

  test('is refused for an account that is personal again, in the words of the matrix', async () => {
    const key = await begin(ada);
    const { organizationId } = world;
    await world.core.context.transact({ title: 'release', wait: 'patient' }, (unit) =>
      world.core.context.services.claims.releaseAccount(unit, {
        organizationId,
        accountKey: key,
        reason: 'test',
      }),
    );
    const { id, cancelRefusal } = await firstRunning();
    expect(cancelRefusal).toEqual({
      rule: 'M1',
      sentence: 'Only the owner may cancel the deletion of a personal account.',
      nextStep: 'Ask the owner to do so within the 14 days.',
    });
    await expect(world.client.deletions.cancel({ organizationId, deletionId: id })).rejects.toMatchObject({
      code: 'REFUSED',
      data: {
        rule: 'M1',
        reason: cancelRefusal?.sentence,
        nextStep: cancelRefusal?.nextStep,
      },
    });
    expect(await count()).toMatchObject({ running: 1 });
    const jobs = await world.client.jobs.list({ organizationId, states: null, before: null, limit: 10 });
    expect(jobs.jobs).toEqual([]);
  });

  test('what has ended or never was is refused', async () => {
    await begin(ada);
    const { id: deletionId } = await firstRunning();
    const { organizationId } = world;
    world.clock.advance(14 * day);
    await world.runDue();
    await expect(world.client.deletions.cancel({ organizationId, deletionId })).rejects.toMatchObject({
      code: 'REFUSED',
      data: { rule: 'L2' },
    });
    const unknown = DeletionId.parse('0'.repeat(26));
    await expect(
      world.client.deletions.cancel({ organizationId, deletionId: unknown }),
    ).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(
      world.client.deletions.planCancel({ organizationId, deletionIds: null }),
    ).rejects.toMatchObject({ code: 'REFUSED' });
  });

  test('of a single one has its number typed on its page where Settings ask for every number', async () => {
    await begin(ada);
    const { id: deletionId } = await firstRunning();
    const { organizationId, client } = world;
    await client.settings.change({ organizationId, settings: { ...defaultSettings, typedCountAbove: 0 } });
    const { jobId, runs } = await client.deletions.cancel({ organizationId, deletionId });
    expect(runs).toBe(false);
    expect(await client.jobs.get({ jobId })).toMatchObject({ state: 'planned' });
    expect(await count()).toMatchObject({ running: 1 });
  });

  test('several is a plan to be looked at first', async () => {
    await begin(ada);
    await begin(bob);
    const { organizationId } = world;
    const { jobId } = await world.client.deletions.planCancel({ organizationId, deletionIds: null });
    expect(await world.client.jobs.get({ jobId })).toMatchObject({ state: 'planned', totals: { ready: 2 } });
    expect(await count()).toMatchObject({ running: 2 });
  });
});
