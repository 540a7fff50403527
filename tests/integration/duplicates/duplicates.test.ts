import { afterEach, beforeEach, expect, test } from 'vitest';
import { accountsBehind } from '../../../electron/core/features/duplicates/queries';
import type { OrganizationId } from '../../../shared/domain/ids';
import { planOf } from '../../support/plan-of';
import { type ClaimWorld, idOf, openClaimWorld } from '../claims/claim-world';

let world: ClaimWorld;
let organizationId: OrganizationId;

beforeEach(async () => {
  world = await openClaimWorld();
  organizationId = await world.organization('Example');
});
afterEach(() => world.remove());

/** Adds accounts; names are made from the addresses unless given. */
async function add(...people: readonly (readonly [email: string, name?: string])[]): Promise<void> {
  await world.people(
    organizationId,
    people.map(([email]) => ({ email })),
  );
  await world.core.context.transact({ title: 'Name', wait: 'patient' }, async ({ write }) => {
    for (const [email, name] of people) {
      if (name) await write.updateTable('accounts').set({ name }).where('email', '=', email).execute();
    }
  });
}

const list = async (
  verdict: 'open' | 'same' | 'different' = 'open',
  strength: 'strong' | 'likely' | 'weak' | null = null,
) => {
  const filter = { verdict, strength };
  const { pairs } = await world.client.duplicates.list({ organizationId, filter, after: null, limit: 100 });
  return pairs.map(({ first, second, strength: found }) => [first.email, second.email, found]);
};

const twins = [
  ['ann.archer@a.example', 'Ann Archer'],
  ['ann.archer@b.example', 'Ann Archer'],
] as const;

test('pairs are found, strongest first, and filtered by strength', async () => {
  await add(
    ...twins,
    ['bob.smith@a.example', 'Bob Smith'],
    ['bob.smit@a.example', 'Bob Smith'],
    ['lone@a.example', 'Lone Ranger'],
  );
  expect(await world.client.duplicates.look({ organizationId })).toEqual({ pairs: 2 });
  expect(await list()).toEqual([
    ['ann.archer@a.example', 'ann.archer@b.example', 'strong'],
    ['bob.smith@a.example', 'bob.smit@a.example', 'likely'],
  ]);
  expect(await list('open', 'likely')).toHaveLength(1);
  expect(await world.client.duplicates.overview({ organizationId })).toMatchObject({
    look: { accounts: 5, tooLargeGroups: 0, cutShort: false },
    open: { strong: 1, likely: 1, weak: 0 },
  });
});

test('a pair dismissed stays dismissed over the next look, and can be brought back', async () => {
  await add(...twins);
  await world.client.duplicates.look({ organizationId });
  const pair = {
    organizationId,
    first: idOf('ann.archer@b.example'),
    second: idOf('ann.archer@a.example'),
  };
  await world.client.duplicates.judge({ ...pair, verdict: 'different', note: 'Mother and daughter' });
  await world.client.duplicates.look({ organizationId });
  expect(await list()).toEqual([]);
  expect(await list('different')).toHaveLength(1);
  await world.client.duplicates.judge({ ...pair, verdict: null, note: null });
  expect(await list()).toHaveLength(1);
});

test('a name that many share is told instead of paired', async () => {
  const many = Array.from({ length: 14 }, (_, index) => [`person${index}x@a.example`, 'Kim Lee'] as const);
  await add(...many);
  await world.client.duplicates.look({ organizationId });
  const { look } = await world.client.duplicates.overview({ organizationId });
  expect(look).toMatchObject({
    tooLarge: [{ shares: 'the name “kim lee”', accounts: 14 }],
    tooLargeGroups: 1,
  });
});

test('pages follow one another without a gap', async () => {
  const numbers = Array.from({ length: 9 }, (_, index) => index);
  await add(...numbers.flatMap((n) => [[`p${n}x@a.example`] as const, [`p${n}x+t@a.example`] as const]));
  await world.client.duplicates.look({ organizationId });
  const seen: string[] = [];
  const filter = { verdict: 'open', strength: null } as const;
  for (let after: string | null = null; ; ) {
    const page = await world.client.duplicates.list({ organizationId, filter, after, limit: 4 });
    seen.push(...page.pairs.map(({ first }) => first.email));
    after = page.end;
    if (after === null) break;
  }
  expect([...seen].sort()).toEqual(numbers.map((n) => `p${n}x@a.example`));
});

test('two names for one account are refused', async () => {
  await add(...twins);
  const id = idOf('ann.archer@a.example');
  await expect(
    world.client.duplicates.judge({ organizationId, first: id, second: id, verdict: 'same', note: null }),
  ).rejects.toMatchObject({ code: 'REFUSED' });
});

test('accounts are walked through where they lie, without sorting', async () => {
  const plan = await planOf(world.core, (write) => accountsBehind(write, organizationId, 0, 5));
  expect(plan).toBe('SEARCH accounts USING INTEGER PRIMARY KEY (rowid>?)');
});
