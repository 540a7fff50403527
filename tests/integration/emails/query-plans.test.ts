import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { accountsByKeys, accountsLike } from '../../../electron/core/features/emails/book-queries';
import { openClaims } from '../../../electron/core/features/emails/change-queries';
import type { Writer } from '../../../electron/core/store/access';
import { type EmailWorld, openEmailWorld } from './email-world';

let world: EmailWorld;

beforeAll(async () => {
  world = await openEmailWorld();
});
afterAll(() => world.remove());

/** The steps SQLite takes for whatever is asked. */
async function planOf(ask: (write: Writer) => Promise<unknown>): Promise<string> {
  const { transact, store } = world.core.context;
  const { raw } = store.writer;
  const prepare = vi.spyOn(raw, 'prepare');
  await transact({ title: 'Ask', wait: 'patient' }, ({ write }) => ask(write));
  const asked = prepare.mock.calls.map(([sql]) => sql).filter((sql) => /from "accounts"/.test(sql));
  prepare.mockRestore();
  const steps = asked.flatMap((sql) => {
    const nothing = [...sql.matchAll(/\?/g)].map(() => null);
    return raw.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...nothing);
  });
  return steps.map(({ detail }) => detail).join('\n');
}

const byKey = /SEARCH accounts USING INTEGER PRIMARY KEY/;

test('a chunk of a run looks its accounts up by their keys, however many the organization has', async () => {
  expect(await planOf((write) => accountsByKeys(write, world.organizationId, [1]))).toMatch(byKey);
  expect(await planOf((write) => openClaims(write, world.organizationId, [1]))).toMatch(byKey);
});

test('parking addresses are found in the index of addresses alone', async () => {
  const plan = await planOf((write) => accountsLike(write, world.organizationId, '+parked-'));
  expect(plan).toMatch(/SEARCH accounts USING COVERING INDEX accounts_by_email/);
  expect(plan).toMatch(byKey);
});
