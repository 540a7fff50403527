import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DomainId, OrganizationId } from '../../../shared/domain/ids';
import { type ClaimWorld, idOf, openClaimWorld, type Person } from './claim-world';

const patient = { title: 'Arrive', wait: 'patient' } as const;
let world: ClaimWorld;
let organizationId: OrganizationId;
let domainId: DomainId;

beforeEach(async () => {
  world = await openClaimWorld();
  organizationId = await world.organization('Example');
  domainId = await world.domain(organizationId, { mode: 'automatic' });
});
afterEach(() => world.remove());

async function arrive(...people: readonly Person[]): Promise<number> {
  await world.people(
    organizationId,
    people.map((person) => ({ ...person, importId: 'import' })),
  );
  return world.core.context.transact(patient, (unit) =>
    world.core.context.services.claims.claimArrivals(unit, { organizationId, importId: 'import' }),
  );
}

const claimsOf = async (email: string) =>
  (await world.client.claims.history({ organizationId, accountId: idOf(email) })).claims;

test('K3: an automatic domain claims what an import brings, audited', async () => {
  expect(await arrive({ email: 'a@example.com' })).toBe(1);
  expect(await claimsOf('a@example.com')).toMatchObject([{ origin: 'automatic', to: null, ours: true }]);
});

test.each([
  ['another domain', { email: 'a@example.org' }],
  ['a subdomain', { email: 'a@eu.example.com' }],
  ['a deleted account', { email: 'a@example.com', status: 'deleted' }],
  ['one the export reports elsewhere', { email: 'a@example.com', reported: 'another-organization' }],
] as const)('K2: it leaves %s alone', async (_, person) => {
  expect(await arrive(person)).toBe(0);
});

test('K2: it leaves an exception alone', async () => {
  await world.client.claims.exceptions.add({
    organizationId,
    addresses: 'a@example.com',
    reason: 'Contractor',
    expiresAt: null,
  });
  expect(await arrive({ email: 'a@example.com' })).toBe(0);
});

test.each(['selected', 'all'] as const)('K3: a domain in mode %s claims nothing by itself', async (mode) => {
  await world.client.claims.setMode({ organizationId, domainId, mode });
  expect(await arrive({ email: 'a@example.com' })).toBe(0);
});

test('K5: a failing domain claims nothing by itself', async () => {
  await world.setDomainState(domainId, 'failing');
  expect(await arrive({ email: 'a@example.com' })).toBe(0);
});

test('K3: an account that was unclaimed by hand is not taken back by the next import', async () => {
  await arrive({ email: 'a@example.com' });
  const { planId } = await world.client.claims.plans.create({
    organizationId,
    domainId,
    kind: 'unclaim',
    name: 'Give back',
    scope: { kind: 'picked', accountIds: [idOf('a@example.com')] },
  });
  await world.client.claims.plans.evaluate({ organizationId, planId });
  const { jobId } = await world.client.claims.plans.run({ organizationId, planId, ready: 1 });
  await world.finished(jobId);
  expect(await arrive({ email: 'b@example.com' })).toBe(1);
  expect(await claimsOf('a@example.com')).toMatchObject([{ endedBy: 'plan' }]);
});

test('K5: releasing a domain ends every claim on it, each audited with its cause', async () => {
  await arrive({ email: 'a@example.com' }, { email: 'b@example.com' });
  const released = await world.core.context.transact(patient, (unit) =>
    world.core.context.services.claims.releaseDomain(unit, { domainId, cause: 'removal' }),
  );
  expect(released).toBe(2);
  expect(await claimsOf('a@example.com')).toMatchObject([{ endedBy: 'removal' }]);
  const events = await world.core.context.read
    .selectFrom('audit_events')
    .select(['subject_id', 'reason'])
    .where('action', '=', 'claims.release')
    .execute();
  expect(events).toHaveLength(2);
  expect(events[0]?.reason).toContain('removed');
});
