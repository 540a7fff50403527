import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyStep, TakeStep } from './account-commands';
import { newAccount, OrganizationModel } from './account-model';
import { openModelWorld } from './model-world';

test('whatever happens in whatever order, the store is in the state of a simple model (M1, M2, L1, L2, L3)', {
  timeout: 180_000,
}, async () => {
  const commands = fc.commands([anyStep.map((step) => new TakeStep(step))], {
    maxCommands: 40,
    size: 'max',
  });
  await fc.assert(
    fc.asyncProperty(commands, async (steps) => {
      const world = await openModelWorld();
      try {
        const model = new OrganizationModel([newAccount(true), newAccount(true)]);
        model.now = world.clock.now();
        await fc.asyncModelRun(() => ({ model, real: world }), steps);
      } finally {
        await world.remove();
      }
    }),
    { numRuns: 40 },
  );
});

test('each act on an account has an event of its own in the audit trail (E1)', async () => {
  const world = await openModelWorld();
  try {
    for (const kind of ['deactivate', 'reactivate', 'delete', 'cancel-deletion'] as const) {
      expect(await world.operate(0, { kind })).toBe('succeeded');
    }
    const events = await world.core.context.read
      .selectFrom('audit_events')
      .select('action')
      .where('subject_type', '=', 'account')
      .orderBy('seq')
      .execute();
    expect(events.map(({ action }) => action)).toEqual([
      'operations.deactivate',
      'operations.reactivate',
      'operations.delete',
      'operations.cancel-deletion',
    ]);
  } finally {
    await world.remove();
  }
});
