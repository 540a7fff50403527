import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AccountRow } from '../../../shared/domain/accounts/account-list';
import type { TestCore } from '../../support/open-test-core';
import { accountsAt, openAccountWorld, organizationId, writeAccounts } from './account-world';
import { expectedRows, filtersAt, sorts } from './list-model';

let opened: TestCore;
let now: number;
beforeAll(async () => {
  opened = await openAccountWorld();
  // Filters by days count from the full hour.
  now = Math.floor(opened.clock.now() / 3_600_000) * 3_600_000;
});
afterAll(() => opened.remove());

test('every filter and sort pages through the rows that match, each once and in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      accountsAt(now),
      fc.array(fc.tuple(filtersAt(now), sorts), { minLength: 4, maxLength: 8 }),
      fc.integer({ min: 1, max: 20 }),
      async (rows, asks, limit) => {
        writeAccounts(opened, rows);
        for (const [filter, sort] of asks) {
          const expected = expectedRows(rows, filter, { sort, now });
          const { count } = await opened.client.accounts.count({ organizationId, filter });
          expect(count).toBe(expected.length);
          const paged: AccountRow[] = [];
          for (let index = 0; index <= expected.length; index += limit) {
            const page = await opened.client.accounts.page({ organizationId, filter, sort, index, limit });
            paged.push(...page.rows);
          }
          expect(paged).toEqual(expected);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('a page far down is the same as the one reached page by page', async () => {
  await fc.assert(
    fc.asyncProperty(
      accountsAt(now),
      filtersAt(now),
      sorts,
      fc.nat(60),
      async (rows, filter, sort, index) => {
        writeAccounts(opened, rows);
        const page = await opened.client.accounts.page({ organizationId, filter, sort, index, limit: 7 });
        expect(page.rows).toEqual(expectedRows(rows, filter, { sort, now }).slice(index, index + 7));
      },
    ),
    { numRuns: 60 },
  );
});

test('a selection of all that match less some stands for the rest', async () => {
  await fc.assert(
    fc.asyncProperty(accountsAt(now), filtersAt(now), fc.nat(60), async (rows, filter, taken) => {
      writeAccounts(opened, rows);
      const except = rows.slice(0, taken).map(({ id }) => id);
      const selection = { mode: 'allMatching', filter, except } as const;
      const answer = await opened.client.accounts.resolveSelection({
        organizationId,
        selection,
        limit: 50_000,
      });
      const sort = { column: 'id', direction: 'ascending' } as const;
      const expected = expectedRows(rows, filter, { sort, now }).map(({ id }) => id);
      const rest = expected.filter((id) => !except.includes(id));
      expect(new Set(answer.ids)).toEqual(new Set(rest));
      expect(answer.count).toBe(rest.length);
    }),
    { numRuns: 40 },
  );
});
