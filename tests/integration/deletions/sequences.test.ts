import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startFacts } from '../../../electron/core/jobs/start-facts';
import type { OrganizationId } from '../../../shared/domain/ids';
import { type DeletionWorld, day, openDeletionWorld } from './deletion-world';

/** What a person or the clock does; `hours` pass with whatever is due in them. */
type Step =
  | { readonly act: 'delete' | 'cancel'; readonly who: number }
  | { readonly act: 'wait'; readonly hours: number };

const people = [0, 1, 2].map((index) => ({
  id: `557058:p${index}`,
  name: `Person Number ${index}`,
  email: `p${index}@example.com`,
}));

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ act: fc.constantFrom('delete' as const, 'cancel' as const), who: fc.nat(2) }),
  fc.record({ act: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 14 * 24 }) }),
);

interface Model {
  status: 'active' | 'deletion-pending' | 'deleted';
  dueAt: number;
  cancelled: number;
}

/** Runs an operation on one account as a screen does, and waits for its job. */
async function operate(world: DeletionWorld, kind: 'delete' | 'cancel-deletion', key: number): Promise<void> {
  const { context } = world.core;
  const jobId = await context.transact({ title: kind, wait: 'patient' }, async (unit) => {
    const ask = { organizationId: world.organizationId, accountKeys: [key], override: null };
    const { jobId: planned } = await context.services.operations.plan(unit, {
      ...ask,
      operation: { kind },
      reason: 'A reason',
    });
    const { ready } = await startFacts(unit, planned);
    if (ready > 0) await context.jobs.enqueue(unit, planned);
    return ready > 0 ? planned : null;
  });
  if (jobId !== null) for await (const _ of context.jobs.watch(jobId));
}

test('after any sequence the ledger, the statuses and a simple model agree (L2)', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const world = await openDeletionWorld();
      try {
        const keys: number[] = [];
        for (const person of people) keys.push(await world.manage(person));
        const models = people.map((): Model => ({ status: 'active', dueAt: 0, cancelled: 0 }));
        for (const one of steps) await takeStep(world, one, keys, models);
        await expectAgreement(world, world.organizationId, keys, models);
      } finally {
        await world.remove();
      }
    }),
    { numRuns: 12 },
  );
});

async function takeStep(
  world: DeletionWorld,
  one: Step,
  keys: readonly number[],
  models: Model[],
): Promise<void> {
  if (one.act === 'wait') {
    world.clock.advance(one.hours * 3_600_000);
    await world.runDue();
    for (const model of models) {
      if (model.status === 'deletion-pending' && model.dueAt <= world.clock.now()) model.status = 'deleted';
    }
    return;
  }
  const model = models[one.who];
  const key = keys[one.who];
  if (!model || key === undefined) return;
  await operate(world, one.act === 'delete' ? 'delete' : 'cancel-deletion', key);
  if (one.act === 'delete' && model.status === 'active') {
    model.status = 'deletion-pending';
    model.dueAt = world.clock.now() + 14 * day;
  }
  if (one.act === 'cancel' && model.status === 'deletion-pending') {
    model.status = 'active';
    model.cancelled += 1;
  }
}

async function expectAgreement(
  world: DeletionWorld,
  organizationId: OrganizationId,
  keys: readonly number[],
  models: readonly Model[],
): Promise<void> {
  for (const [index, model] of models.entries()) {
    expect(await world.account(keys[index] ?? 0)).toMatchObject({ status: model.status });
  }
  const running = await world.ledger('running');
  const pending = models.filter(({ status }) => status === 'deletion-pending');
  expect(running.map(({ dueAt }) => dueAt)).toEqual(
    pending.map(({ dueAt }) => dueAt).toSorted((a, b) => a - b),
  );
  expect(await world.client.deletions.count({ organizationId })).toEqual({
    running: pending.length,
    cancelled: models.reduce((sum, { cancelled }) => sum + cancelled, 0),
    finished: models.filter(({ status }) => status === 'deleted').length,
  });
}
