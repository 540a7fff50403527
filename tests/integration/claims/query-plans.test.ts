import type { Compilable } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { candidateQuery } from '../../../electron/core/features/claims/candidates-queries';
import { brokenQuery, leftQuery } from '../../../electron/core/features/claims/entries-queries';
import { readyAccounts } from '../../../electron/core/features/claims/run-queries';
import { type ClaimWorld, openClaimWorld } from './claim-world';

let world: ClaimWorld;
beforeAll(async () => {
  // Without statistics, as a store is while it is new.
  world = await openClaimWorld();
});
afterAll(() => world.remove());

const of = { planId: 'plan', evaluation: 2 };
const ask = {
  ...of,
  organizationId: 'organization',
  domainId: 'domain',
  domainName: 'example.com',
  kind: 'claim',
  scope: { kind: 'all', mode: 'all' },
  now: 0,
} as const;

/** The steps SQLite takes for a statement. */
function planOf(query: Compilable<unknown>): string {
  const { sql, parameters } = query.compile();
  return world.core.context.store.writer.raw
    .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...parameters)
    .map(({ detail }) => detail)
    .join('\n');
}

const soughtByAccount =
  /plan_entries USING (COVERING )?INDEX plan_entries_by_account \(plan_id=\? AND evaluation=\? AND account_key[=>]\?\)/;

/** Statements of these are prepared where they may write. */
function inWriting(
  query: (write: Parameters<typeof brokenQuery>[0]) => Compilable<unknown>,
): Promise<string> {
  return world.core.context.transact({ title: 'Ask', wait: 'patient' }, async ({ write }) =>
    planOf(query(write)),
  );
}

test('what the look before said is sought account by account, not through the whole plan', () => {
  expect(planOf(candidateQuery(world.core.context.read, ask, '', 10))).toMatch(soughtByAccount);
});

test('who left the plan is sought account by account', () => {
  expect(planOf(leftQuery(world.core.context.read, of, { after: -1, limit: 10 }))).toMatch(soughtByAccount);
});

test('what a run takes comes in the order of accounts, sorted by nobody', () => {
  const steps = planOf(readyAccounts(world.core.context.read, of, 5, 10));
  expect(steps).toMatch(soughtByAccount);
  expect(steps).not.toContain('TEMP B-TREE');
});

test('what no longer holds is noted account by account', async () => {
  const broken = { brokenBy: 'exception', accountKeys: [1, 2] } as const;
  expect(await inWriting((write) => brokenQuery(write, of, broken))).toMatch(soughtByAccount);
});
