import type { Compilable } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endedRows, runningRows } from '../../../electron/core/features/deletions/queries';
import type { Reader } from '../../../electron/core/store/access';
import { openTestCore, type TestCore } from '../../support/open-test-core';

let opened: TestCore;
beforeAll(async () => {
  opened = await openTestCore();
});
afterAll(() => opened.remove());

const of = { organizationId: '0'.repeat(26), limit: 100 };
const place = { at: 1, id: '0'.repeat(26) };

test.each<readonly [string, (read: Reader) => Compilable<unknown>, string]>([
  ['running, from the top', (read) => runningRows(read, { ...of, after: null }), 'deletions_by_urgency'],
  ['running, further down', (read) => runningRows(read, { ...of, after: place }), 'deletions_by_urgency'],
  ['ended, from the top', (read) => endedRows(read, { ...of, after: null }), 'deletions_ended'],
  ['ended, further down', (read) => endedRows(read, { ...of, after: place }), 'deletions_ended'],
])('%s is read from an index in its order', (_, query, index) => {
  const { sql, parameters } = query(opened.core.context.read).compile();
  const steps = opened.core.context.store.writer.raw
    .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...parameters)
    .map(({ detail }) => detail);
  expect(steps[0]).toContain(index);
  expect(steps.filter((step) => /TEMP B-TREE|^SCAN/.test(step))).toEqual([]);
});
