import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InboxPage, pageOfRequests } from '../../../electron/core/features/requests/inbox-queries';
import { openTestCore, type TestCore } from '../../support/open-test-core';

let test: TestCore;
beforeAll(async () => {
  test = await openTestCore();
});
afterAll(() => test.remove());

/** The steps SQLite takes for one page. */
function planOf(page: Pick<InboxPage, 'filter' | 'after'>): string {
  const query = pageOfRequests(test.core.context.read, { organizationId: 'org', limit: 100, ...page });
  const { sql, parameters } = query.compile();
  return test.core.context.store.writer.raw
    .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...parameters)
    .map(({ detail }) => detail)
    .join('\n');
}

describe('a page of the inbox', () => {
  it.each([
    ['open', null, 'requests_waiting'],
    ['open', { at: 1, id: 'a' }, 'requests_waiting'],
    ['asked-back', { at: 1, id: 'a' }, 'requests_waiting'],
    ['decided', null, 'requests_decided'],
    ['decided', { at: 1, id: 'a' }, 'requests_decided'],
  ] as const)('%s, behind %o, is read from its index without sorting', (filter, after, index) => {
    const plan = planOf({ filter, after });
    expect(plan).toContain(`requests USING INDEX ${index}`);
    expect(plan).not.toMatch(/SCAN (requests|accounts|jobs|job_items)\b/);
    expect(plan.match(/USE TEMP B-TREE/g) ?? []).toHaveLength(0);
  });
});
