import { vi } from 'vitest';
import type { Core } from '../../electron/core/core';
import type { Writer } from '../../electron/core/store/access';

/** The steps SQLite takes for whatever is asked of accounts, one a line. */
export async function planOf({ context }: Core, ask: (write: Writer) => Promise<unknown>): Promise<string> {
  const { raw } = context.store.writer;
  const prepare = vi.spyOn(raw, 'prepare');
  await context.transact({ title: 'Ask', wait: 'patient' }, ({ write }) => ask(write));
  const asked = prepare.mock.calls.map(([sql]) => sql).filter((sql) => /from "accounts"/.test(sql));
  prepare.mockRestore();
  const steps = asked.flatMap((sql) => {
    const nothing = [...sql.matchAll(/\?/g)].map(() => null);
    return raw.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...nothing);
  });
  return steps.map(({ detail }) => detail).join('\n');
}
