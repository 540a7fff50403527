import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDispute } from '../../support/open-dispute';
import { accountIdOf, type OperationWorld, openOperationWorld } from './operation-world';

let world: OperationWorld;
beforeEach(async () => {
  world = await openOperationWorld();
});
afterEach(() => world.remove());

async function offers(name: string) {
  const { client, organizationId } = world;
  const ask = { organizationId, accountId: accountIdOf(name) };
  const all = (await client.operations.offers(ask)).offers;
  return Object.fromEntries(all.map((offer) => [offer.kind, offer]));
}
const allowed = async (name: string) =>
  Object.values(await offers(name))
    .filter((offer) => offer.allowed)
    .map(({ kind }) => kind);

describe('what an admin is offered for one account', () => {
  it('an active account', async () => {
    await world.manage('ada');
    expect(await allowed('ada')).toEqual([
      'deactivate',
      'delete',
      'edit-profile',
      'change-picture',
      'mark-synced',
      'change-email',
    ]);
  });

  it('a deactivated account', async () => {
    await world.manage({ name: 'ada', status: 'deactivated' });
    expect(await allowed('ada')).toEqual([
      'reactivate',
      'delete',
      'edit-profile',
      'change-picture',
      'mark-synced',
      'change-email',
    ]);
  });

  it('an account whose deletion runs', async () => {
    await world.manage('ada');
    await world.operate({ kind: 'delete' }, ['ada']);
    const found = await offers('ada');
    expect(found['cancel-deletion']).toMatchObject({
      allowed: true,
      effects: ['makes the account active, with its roles and groups'],
    });
    expect(found['reactivate']).toMatchObject({ allowed: false, rule: 'L2' });
  });

  it('a personal account: nothing, each with its reason', async () => {
    await world.leavePersonal('ada');
    expect(await allowed('ada')).toEqual([]);
    for (const { reason } of Object.values(await offers('ada'))) expect(reason).toMatch(/^Only .+\.$/);
  });

  it('an account in dispute: what stands in the way, and what mends it', async () => {
    await world.manage('ada');
    await openDispute(world.core, world.organizationId, (await world.account('ada')).key);
    expect((await offers('ada'))['delete']).toMatchObject({
      allowed: false,
      rule: 'L3',
      reason: 'The owner disputes the claim, and the account is on hold until that is decided.',
      blockers: [{ kind: 'open-dispute', fix: 'Decide the dispute first.', overridable: false }],
    });
  });

  it('what to look at without being stopped by it', async () => {
    await world.manage({ name: 'ada', role: 'admin', apps: ['Bitbucket'] }, { name: 'eve', role: 'admin' });
    expect((await offers('ada'))['deactivate']?.cautions).toEqual([
      'The person uses Bitbucket, and nobody said whether private repositories are kept in the account; ask them first.',
      'The account is an organization admin and keeps the role for when it is reactivated.',
    ]);
  });

  it('an account that the organization does not have is not found', async () => {
    await expect(offers('nobody')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
