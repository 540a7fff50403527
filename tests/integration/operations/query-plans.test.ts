import type { Compilable } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { activeAdmins, factsByKey } from '../../../electron/core/features/operations/facts-queries';
import { type OperationWorld, openOperationWorld } from './operation-world';

let world: OperationWorld;
beforeAll(async () => {
  world = await openOperationWorld();
});
afterAll(() => world.remove());

/** The steps SQLite takes for a query. */
function planOf(query: Pick<Compilable<unknown>, 'compile'>): string[] {
  const { sql, parameters } = query.compile();
  return world.core.context.store.writer.raw
    .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...parameters)
    .map(({ detail }) => detail);
}

it('finds what is known of accounts by their keys, table by table', () => {
  const steps = planOf(factsByKey(world.core.context.read, [1, 2])).filter((step) =>
    /^(SEARCH|SCAN)/.test(step),
  );
  expect(steps).toHaveLength(7);
  for (const step of steps) expect(step).toMatch(/INTEGER PRIMARY KEY|account_key=\?|json_each/);
});

it('counts admins in the index of unusual roles', () => {
  const [step] = planOf(activeAdmins(world.core.context.read, world.organizationId));
  expect(step).toMatch(/accounts_unusual_role \(organization_id=\? AND role=\?\)/);
});
