import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PlanEntry } from '../../../shared/contract/claim-plans';
import type { EntryFilter, EntrySort } from '../../../shared/contract/claims';
import type { OrganizationId, PlanId } from '../../../shared/domain/ids';
import { type ClaimWorld, openClaimWorld, type Person } from './claim-world';

const nothing: EntryFilter = { verdict: null, reason: null, change: null, broken: false };
let world: ClaimWorld;
let of: { organizationId: OrganizationId; planId: PlanId };
let everyone: readonly PlanEntry[];

beforeAll(async () => {
  world = await openClaimWorld();
  const organizationId = await world.organization('Example');
  const domainId = await world.domain(organizationId);
  await world.people(
    organizationId,
    Array.from({ length: 60 }, (_, index) => person(index)),
  );
  const { planId } = await world.client.claims.plans.create({
    organizationId,
    domainId,
    kind: 'claim',
    name: 'Paging',
    scope: { kind: 'all', mode: 'all' },
  });
  of = { organizationId, planId };
  await world.client.claims.plans.evaluate(of);
  everyone = await allPages(nothing, { column: 'address', direction: 'ascending' }, 500);
});
afterAll(() => world.remove());

function person(index: number): Person {
  const email = `${String.fromCharCode(97 + ((index * 7) % 26))}${index}@example.com`;
  if (index % 3 === 0) return { email, status: 'deleted' };
  return { email, reported: index % 3 === 1 ? 'another-organization' : 'none' };
}

async function allPages(filter: EntryFilter, sort: EntrySort, limit: number): Promise<PlanEntry[]> {
  const found: PlanEntry[] = [];
  for (let after: string | null = null; ; ) {
    const page: { entries: PlanEntry[]; end: string | null } = await world.client.claims.plans.entries({
      ...of,
      filter,
      sort,
      after,
      skip: 0,
      limit,
    });
    found.push(...page.entries);
    if (page.entries.length < limit) return found;
    after = page.end;
  }
}

const anyFilter = fc.record({
  verdict: fc.option(fc.constantFrom('ready' as const, 'unchanged' as const, 'refused' as const)),
  reason: fc.option(fc.constantFrom('claimable' as const, 'deleted' as const, 'reported-elsewhere' as const)),
  change: fc.constant(null),
  broken: fc.constant(false),
});
const anySort = fc.record({
  column: fc.constantFrom('address' as const, 'reason' as const),
  direction: fc.constantFrom('ascending' as const, 'descending' as const),
});

function expected({ verdict, reason }: EntryFilter, { column, direction }: EntrySort): readonly PlanEntry[] {
  const fitting = everyone.filter(
    (entry) =>
      (verdict === null || entry.verdict === verdict) && (reason === null || entry.reason === reason),
  );
  const ordered =
    column === 'reason'
      ? fitting.toSorted((a, b) => (a.reason < b.reason ? -1 : Number(a.reason > b.reason)))
      : fitting;
  return direction === 'ascending' ? ordered : ordered.toReversed();
}

test('pages of any filter, order and size together are the whole list, nobody twice', async () => {
  await fc.assert(
    fc.asyncProperty(anyFilter, anySort, fc.integer({ min: 1, max: 70 }), async (filter, sort, limit) => {
      expect(await allPages(filter, sort, limit)).toEqual(expected(filter, sort));
    }),
    { numRuns: 40 },
  );
});

test('the count of any filter is the number of people its pages hold', async () => {
  await fc.assert(
    fc.asyncProperty(anyFilter, async (filter) => {
      const { count } = await world.client.claims.plans.count({ ...of, filter });
      expect(count).toBe(expected(filter, { column: 'address', direction: 'ascending' }).length);
    }),
    { numRuns: 20 },
  );
});

test('the order of addresses is the order of their canonical form', () => {
  const addresses = everyone.map(({ email }) => email.toLowerCase());
  expect(addresses).toEqual(addresses.toSorted());
});
