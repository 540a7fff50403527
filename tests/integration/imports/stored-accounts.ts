import type { TestCore } from '../../support/open-test-core';

/** The accounts of the store as they lie there, in the order in which they came. */
export function storedAccounts({ core }: TestCore): Record<string, unknown>[] {
  const rows = core.context.store.writer.raw
    .prepare<[], Record<string, unknown>>('SELECT * FROM accounts ORDER BY organization_id, key')
    .all();
  return rows.map((row) => ({
    ...row,
    apps: JSON.parse(String(row['apps'])),
    groups: JSON.parse(String(row['groups'])),
  }));
}
