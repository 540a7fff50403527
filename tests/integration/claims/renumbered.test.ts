import { afterEach, beforeEach, expect, test } from 'vitest';
import { AccountId, type DomainId, type OrganizationId } from '../../../shared/domain/ids';
import { type ClaimWorld, openClaimWorld } from './claim-world';

const known = AccountId.parse('local:abc');
const numbered = AccountId.parse('712020:ann');
let world: ClaimWorld;
let organizationId: OrganizationId;
let domainId: DomainId;

beforeEach(async () => {
  world = await openClaimWorld();
  organizationId = await world.organization('Example');
  domainId = await world.domain(organizationId);
  await world.people(organizationId, [{ email: 'ann@example.com', id: known }]);
});
afterEach(() => world.remove());

const renumber = () =>
  world.core.context.transact({ title: 'Import', wait: 'patient' }, async ({ write }) => {
    await write.updateTable('accounts').set({ id: numbered }).where('id', '=', known).execute();
  });

async function run(kind: 'claim' | 'unclaim'): Promise<void> {
  const scope = { kind: 'all', mode: 'all' } as const;
  const { planId } = await world.client.claims.plans.create({
    organizationId,
    domainId,
    kind,
    name: 'Plan',
    scope,
  });
  await world.client.claims.plans.evaluate({ organizationId, planId });
  const { jobId } = await world.client.claims.plans.run({ organizationId, planId, ready: 1 });
  expect(await world.finished(jobId)).toMatchObject({ state: 'done' });
}

const managers = async () =>
  (await world.core.context.read.selectFrom('accounts').select(['id', 'managed_by']).execute()).map(
    ({ id, managed_by }) => [id, managed_by],
  );

test('K1: an account keeps its claims when an export brings its id, and can be given back', async () => {
  await run('claim');
  await renumber();
  expect(await managers()).toEqual([[numbered, organizationId]]);
  await run('unclaim');
  expect(await managers()).toEqual([[numbered, null]]);
  const { claims } = await world.client.claims.history({ organizationId, accountId: numbered });
  expect(claims).toHaveLength(1);
});

test('K1: an account that another organization turns out to have claimed is shown as theirs', async () => {
  const rival = await world.organization('Rival');
  const rivalDomain = await world.domain(rival, { name: 'rival.example' });
  await world.core.context.transact({ title: 'Rival', wait: 'patient' }, async ({ write, newId, now }) => {
    await write
      .insertInto('claims')
      .values({
        id: newId(),
        organization_id: rival,
        domain_id: rivalDomain,
        account_id: numbered,
        from_at: now,
        origin: 'plan',
      })
      .execute();
  });
  await renumber();
  expect(await managers()).toEqual([[numbered, rival]]);
});
