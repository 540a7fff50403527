import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOfCases } from '../../../electron/core/features/disputes/queries';
import { openTestCore, type TestCore } from '../../support/open-test-core';

let test: TestCore;
beforeAll(async () => {
  test = await openTestCore();
});
afterAll(() => test.remove());

describe('a page of cases', () => {
  it.each([
    ['open', 'disputes_by_deadline'],
    ['closed', 'disputes_by_closing'],
  ] as const)('%s is read from its index without sorting', (state, index) => {
    const { read, store } = test.core.context;
    const { sql, parameters } = pageOfCases(read, {
      organizationId: 'org',
      state,
      skip: 0,
      limit: 100,
    }).compile();
    const plan = store.writer.raw
      .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...parameters)
      .map(({ detail }) => detail)
      .join('\n');
    expect(plan).toContain(`disputes USING INDEX ${index}`);
    expect(plan).not.toMatch(/USE TEMP B-TREE/);
  });
});
