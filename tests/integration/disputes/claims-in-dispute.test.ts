import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DomainId, OrganizationId } from '../../../shared/domain/ids';
import { type ClaimWorld, idOf, openClaimWorld } from '../claims/claim-world';

const email = 'ada@example.com';
const patient = { title: 'Set up', wait: 'patient' } as const;
let world: ClaimWorld;
let organizationId: OrganizationId;
let domainId: DomainId;

beforeEach(async () => {
  world = await openClaimWorld();
  organizationId = await world.organization('Example');
  domainId = await world.domain(organizationId, { mode: 'automatic' });
});
afterEach(() => world.remove());

const services = () => world.core.context.services.claims;
const keyOf = async (address: string) =>
  (
    await world.core.context.read
      .selectFrom('accounts')
      .select('key')
      .where('email_key', '=', address)
      .executeTakeFirstOrThrow()
  ).key;

async function arrive(): Promise<number> {
  await world.people(organizationId, [{ email, importId: 'import' }]);
  return claimWhatArrived();
}

const claimWhatArrived = () =>
  world.core.context.transact(patient, (unit) =>
    services().claimArrivals(unit, { organizationId, importId: 'import' }),
  );

async function dispute(closedAt: number | null = null): Promise<void> {
  const account_key = await keyOf(email);
  await world.core.context.transact(patient, async ({ write, now, newId }) => {
    await write
      .insertInto('disputes')
      .values({
        id: newId(),
        organization_id: organizationId,
        account_key,
        opened_at: now,
        opened_by: 'owner',
        summary: 'Not mine',
        closed_at: closedAt,
      })
      .execute();
  });
}

async function plan(): Promise<{ ready: number; refused: number }> {
  const { planId } = await world.client.claims.plans.create({
    organizationId,
    domainId,
    kind: 'claim',
    name: 'All',
    scope: { kind: 'all', mode: 'automatic' },
  });
  const { totals } = await world.client.claims.plans.evaluate({ organizationId, planId });
  if (totals === null) throw new Error('The plan was not looked at');
  return totals;
}

test('K2: an open dispute keeps an account out of a plan, a closed one does not', async () => {
  await world.people(organizationId, [{ email }]);
  await dispute(5);
  expect(await plan()).toMatchObject({ ready: 1, refused: 0 });
  await dispute();
  expect(await plan()).toMatchObject({ ready: 0, refused: 1 });
});

test('K2: an open dispute keeps an account from being claimed on arrival', async () => {
  await world.people(organizationId, [{ email, importId: 'import' }]);
  await dispute();
  expect(await claimWhatArrived()).toBe(0);
});

test('K3: releasing one account ends its claim alone, leaves access as it was, and is audited', async () => {
  await arrive();
  const accountKey = await keyOf(email);
  const before = await world.client.accounts.get({ organizationId, accountId: idOf(email) });
  await world.core.context.transact(patient, (unit) =>
    services().releaseAccount(unit, { organizationId, accountKey, reason: 'Not ours' }),
  );
  const after = await world.client.accounts.get({ organizationId, accountId: idOf(email) });
  expect(after).toEqual({ ...before, kind: 'personal', managedBy: null, managingOrganization: null });
  const events = await world.core.context.read
    .selectFrom('audit_events')
    .select(['subject_label', 'reason'])
    .where('action', '=', 'claims.unclaim')
    .execute();
  expect(events).toEqual([{ subject_label: email, reason: 'Not ours' }]);
});

test('K1: an account without an open claim cannot be released', async () => {
  await world.people(organizationId, [{ email: 'grace@other.example' }]);
  const accountKey = await keyOf('grace@other.example');
  await expect(
    world.core.context.transact(patient, (unit) =>
      services().releaseAccount(unit, { organizationId, accountKey, reason: 'Not ours' }),
    ),
  ).rejects.toMatchObject({ rule: 'K1' });
});

test('K2: an account that is kept from claims is not claimed on arrival, whatever exception it had', async () => {
  await world.people(organizationId, [{ email, importId: 'import' }]);
  await world.client.claims.exceptions.add({
    organizationId,
    addresses: email,
    reason: 'For a week',
    expiresAt: world.clock.now() + 1_000,
  });
  const accountKey = await keyOf(email);
  await world.core.context.transact(patient, (unit) =>
    services().exceptAccount(unit, { organizationId, accountKey, reason: 'Released' }),
  );
  world.clock.advance(5_000);
  expect(await claimWhatArrived()).toBe(0);
});

test('K4: an account whose address came to an automatic domain is claimed, another is not', async () => {
  await world.people(organizationId, [{ email }, { email: 'grace@other.example' }]);
  const claimed = await Promise.all(
    [email, 'grace@other.example'].map(async (address) => {
      const accountKey = await keyOf(address);
      return world.core.context.transact(patient, (unit) =>
        services().claimArrival(unit, { organizationId, accountKey }),
      );
    }),
  );
  expect(claimed).toEqual(['example.com', null]);
});
