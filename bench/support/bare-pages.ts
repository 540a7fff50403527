import { pageOfAccounts } from '../../electron/core/features/accounts/service';
import type { BenchClient } from './bench-client';
import { benchOrganization } from './populate';
import { percentile, timed } from './timing';

const limit = 100;
const rounds = 200;
const columns = `key, id, name, email, managed_by, status, domain, role, last_active_at, activity_known, added_at,
  email_confirmed, source, absent_since`;

/**
 * Times pages far down the list by name against the statement that begins right there, its cursor known: nothing
 * bare can be quicker.
 */
export async function pagesInTurn(
  { core }: BenchClient,
  accounts: number,
): Promise<{ ours: number; baseline: number }> {
  const { context } = core;
  const { raw } = context.store.writer;
  const places = Array.from({ length: rounds }, (_, at) =>
    Math.floor(((accounts - limit) * (((at + 1) * 37) % 100)) / 100),
  );
  const before = raw.prepare<unknown[], { name: string; key: number }>(
    `SELECT name, key FROM accounts WHERE organization_id = ?
     ORDER BY name COLLATE NOCASE, key LIMIT 1 OFFSET ?`,
  );
  const behind = raw.prepare<unknown[]>(
    `SELECT ${columns} FROM accounts
     WHERE organization_id = @organization AND name COLLATE NOCASE >= @name
       AND (name COLLATE NOCASE > @name OR key > @key)
     ORDER BY name COLLATE NOCASE, key LIMIT ${limit}`,
  );
  const sort = { column: 'name', direction: 'ascending' } as const;
  const ask = { organizationId: benchOrganization, filter: {}, sort, limit };
  const times = { ours: [] as number[], baseline: [] as number[] };
  for (const place of places) {
    const cursor = before.get(benchOrganization, place);
    times.baseline.push(await timed(() => behind.all({ organization: benchOrganization, ...cursor })));
    times.ours.push(await timed(() => pageOfAccounts(context, { ...ask, index: place + 1 })));
  }
  return { ours: percentile(times.ours, 50), baseline: percentile(times.baseline, 50) };
}
