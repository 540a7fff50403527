import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OrganizationId } from '../../../shared/domain/ids';
import { type ClaimWorld, openClaimWorld } from './claim-world';

const day = 86_400_000;
let world: ClaimWorld;
let organizationId: OrganizationId;

beforeEach(async () => {
  world = await openClaimWorld();
  organizationId = await world.organization('Example');
});
afterEach(() => world.remove());

const add = (addresses: string, expiresAt: number | null = null, reason = 'Contractor') =>
  world.client.claims.exceptions.add({ organizationId, addresses, reason, expiresAt });

async function list(state: 'open' | 'expired' | 'ended') {
  const page = { organizationId, state, before: null, limit: 50 };
  return (await world.client.claims.exceptions.list(page)).exceptions;
}

describe('exceptions', () => {
  test('account for every line: lines = added + renewed + refused', async () => {
    await add('old@example.com');
    const answer = await add('a@example.com\nA@example.com\nnonsense\nold@example.com\n');
    expect(answer).toMatchObject({ lines: 4, added: 1, renewed: 0 });
    expect(answer.refused.map(({ line }) => line)).toEqual([2, 3, 4]);
  });

  test('expire by the clock, and can be renewed then', async () => {
    await add('a@example.com', world.clock.now() + day);
    world.clock.advance(2 * day);
    expect(await list('open')).toEqual([]);
    expect(await list('expired')).toHaveLength(1);
    expect(await add('a@example.com')).toMatchObject({ added: 0, renewed: 1 });
    expect(await list('open')).toMatchObject([{ email: 'a@example.com', expiresAt: null }]);
    expect(await world.client.claims.exceptions.count({ organizationId })).toEqual({
      open: 1,
      expired: 0,
      ended: 1,
    });
  });

  test('keep what was said before and after a change in the trail', async () => {
    await add('a@example.com');
    const [exception] = await list('open');
    const of = { organizationId, exceptionId: exception?.id ?? '' };
    await world.client.claims.exceptions.edit({ ...of, reason: 'Moves repositories', expiresAt: null });
    const event = await world.core.context.read
      .selectFrom('audit_events')
      .select(['before', 'after'])
      .where('action', '=', 'claims.exceptions.edit')
      .executeTakeFirstOrThrow();
    expect(JSON.parse(event.before ?? '')).toMatchObject({ reason: 'Contractor' });
    expect(JSON.parse(event.after ?? '')).toMatchObject({ reason: 'Moves repositories' });
  });

  test('end once', async () => {
    await add('a@example.com');
    const [exception] = await list('open');
    const of = { organizationId, exceptionId: exception?.id ?? '' };
    expect(await world.client.claims.exceptions.end(of)).toMatchObject({ state: 'ended' });
    await expect(world.client.claims.exceptions.end(of)).rejects.toMatchObject({ code: 'REFUSED' });
  });

  test('cannot expire in the past', async () => {
    await expect(add('a@example.com', world.clock.now())).rejects.toMatchObject({ code: 'REFUSED' });
  });

  test('belong to one organization', async () => {
    await add('a@example.com');
    const [exception] = await list('open');
    const rival = await world.organization('Rival');
    const of = { organizationId: rival, exceptionId: exception?.id ?? '' };
    await expect(world.client.claims.exceptions.end(of)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
