import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { grace } from '../../../shared/domain/deletions/grace';
import { accountIdOf, addressOf, type OperationWorld, openOperationWorld } from './operation-world';

let world: OperationWorld;
beforeEach(async () => {
  world = await openOperationWorld();
});
afterEach(() => world.remove());

const deactivate = { kind: 'deactivate', message: null } as const;
const profileOf = (name: string) =>
  world.client.operations.profile({
    organizationId: world.organizationId,
    accountId: accountIdOf(name),
  });

describe('deactivate and reactivate (L1)', () => {
  it('keeps the reason and the message, roles and groups', async () => {
    await world.manage({ name: 'ada', role: 'admin' }, { name: 'eve', role: 'admin' });
    const outcome = await world.operate({ kind: 'deactivate', message: 'Ask the help desk.' }, ['ada']);
    expect(outcome).toEqual({ ada: 'succeeded' });
    expect(await world.account('ada')).toMatchObject({ status: 'deactivated', role: 'admin' });
    expect((await profileOf('ada')).deactivation).toEqual({
      at: world.clock.now(),
      by: 'Test admin',
      reason: 'Has left',
      message: 'Ask the help desk.',
    });
  });

  it('gives the account back, and the message goes', async () => {
    await world.manage('ada');
    await world.operate(deactivate, ['ada']);
    expect(await world.operate({ kind: 'reactivate' }, ['ada'])).toEqual({ ada: 'succeeded' });
    expect(await world.account('ada')).toMatchObject({ status: 'active' });
    expect((await profileOf('ada')).deactivation).toBeNull();
  });

  it('audits one event per account, with what was and what is (E1)', async () => {
    await world.manage('ada', 'eve');
    const jobId = await world.plan(deactivate, ['ada', 'eve']);
    await world.run(jobId);
    for (const name of ['ada', 'eve']) {
      expect(await world.events(name)).toEqual([
        {
          action: 'operations.deactivate',
          outcome: 'done',
          reason: 'Has left',
          before: '{"status":"active"}',
          after: '{"status":"deactivated"}',
          job_id: jobId,
        },
      ]);
    }
  });

  it('changes nothing before the plan is started', async () => {
    await world.manage('ada');
    await world.plan(deactivate, ['ada']);
    expect(await world.account('ada')).toMatchObject({ status: 'active' });
    expect(await world.events('ada')).toEqual([]);
  });

  it('judges every account again when its turn comes', async () => {
    await world.manage('ada', 'eve');
    const jobId = await world.plan(deactivate, ['ada', 'eve']);
    await world.change('eve', { synced: 1 });
    await world.run(jobId);
    expect(await world.outcomes(jobId)).toEqual({
      ada: 'succeeded',
      eve: 'refused: An identity provider keeps this account in step and could make it active again.',
    });
  });
});

describe('delete and cancel (L2)', () => {
  it('writes the ledger with the last day to cancel', async () => {
    await world.manage('ada');
    const startedAt = world.clock.now();
    await world.operate({ kind: 'delete' }, ['ada']);
    expect(await world.account('ada')).toMatchObject({ status: 'deletion-pending' });
    expect((await profileOf('ada')).deletion).toEqual({
      startedAt,
      dueAt: startedAt + grace,
      by: 'Test admin',
    });
  });

  it('a cancelled deletion leaves the account active, also one that was deactivated', async () => {
    await world.manage('ada');
    await world.operate(deactivate, ['ada']);
    await world.operate({ kind: 'delete' }, ['ada']);
    expect(await world.operate({ kind: 'cancel-deletion' }, ['ada'])).toEqual({ ada: 'succeeded' });
    expect(await world.account('ada')).toMatchObject({ status: 'active' });
    expect(await profileOf('ada')).toMatchObject({ deletion: null, deactivation: null });
  });

  it('can be started and cancelled again and again', async () => {
    await world.manage('ada');
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await world.operate({ kind: 'delete' }, ['ada'])).toEqual({ ada: 'succeeded' });
      expect(await world.operate({ kind: 'cancel-deletion' }, ['ada'])).toEqual({ ada: 'succeeded' });
    }
  });

  it('is too late once the grace is over', async () => {
    await world.manage('ada');
    await world.operate({ kind: 'delete' }, ['ada']);
    world.clock.advance(grace);
    expect(await world.operate({ kind: 'cancel-deletion' }, ['ada'])).toEqual({
      ada: 'refused: The 14 days in which the deletion could be cancelled are over.',
    });
  });
});

describe('private repositories that were not moved (L3)', () => {
  const override = { typedEmail: ` ${addressOf('ADA')} `, reason: 'They were copied.' };
  const keep = (name: string) =>
    world.client.operations.stateRepositories({
      organizationId: world.organizationId,
      accountId: accountIdOf(name),
      state: 'kept',
      repositories: 3,
      note: 'Said by mail',
    });

  it('hold the account, until the typed address and a reason let it go', async () => {
    await world.manage('ada');
    await keep('ada');
    expect(await world.operate({ kind: 'delete' }, ['ada'])).toEqual({
      ada: 'refused: Private repositories are kept in this account and were not moved.',
    });
    expect(await world.operate({ kind: 'delete' }, ['ada'], { override })).toEqual({ ada: 'succeeded' });
    expect((await world.events('ada')).at(-1)).toMatchObject({
      action: 'operations.delete',
      reason: 'Has left Private repositories were not moved, which was accepted: They were copied.',
    });
  });

  it('are shown, with who said so', async () => {
    await world.manage('ada');
    await keep('ada');
    expect((await profileOf('ada')).keptRepositories).toEqual({
      state: 'kept',
      repositories: 3,
      note: 'Said by mail',
      statedBy: 'org-admin',
      at: world.clock.now(),
    });
    expect(await world.events('ada')).toMatchObject([{ action: 'operations.stateRepositories' }]);
  });

  it('another typed address opens nothing', async () => {
    await world.manage('ada');
    await keep('ada');
    const wrong = { ...override, typedEmail: addressOf('eve') };
    await expect(world.plan({ kind: 'delete' }, ['ada'], { override: wrong })).rejects.toMatchObject({
      code: 'REFUSED',
      data: { rule: 'L3', reason: 'The typed address is not the address of this account.' },
    });
  });

  it('the override lifts no other blocker', async () => {
    await world.manage('ada');
    await keep('ada');
    await world.change('ada', { synced: 1 });
    expect(await world.operate({ kind: 'delete' }, ['ada'], { override })).toEqual({
      ada: 'refused: An identity provider keeps this account in step and could make it active again.',
    });
  });
});
