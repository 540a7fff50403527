import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestCore } from '../../support/open-test-core';
import { openAccountWorld, organizationId } from './account-world';

/** So many accounts that the words most of them hold are looked for by walking all instead of gathering. */
const accounts = 66_000;
const families = ['Perlman', 'Per 100%', 'Élise_K', 'Hopper'] as const;

let test: TestCore;
beforeAll(async () => {
  test = await openAccountWorld();
  test.core.context.store.writer.raw.exec(`
    WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${accounts - 1})
    INSERT INTO accounts (organization_id, id, name, email, email_key, domain, status, role, activity_known,
      reported_claim, source)
    SELECT '${organizationId}', '712020:' || n, 'Radia ' || json_extract('${JSON.stringify(families)}',
      '$[' || (n % 4) || ']'), n || '@mail.example', n || '@mail.example', 'mail.example', 'active', 'member', 0,
      'none', 'test'
    FROM numbers`);
});
afterAll(() => test.remove());

const quarter = accounts / 4;

describe('a word that most accounts hold', () => {
  it.each([
    ['radia', accounts],
    ['mail.exam', accounts],
    ['712020', accounts],
    ['7120', accounts],
    ['712', accounts],
    ['71', accounts],
    ['r', accounts],
    ['rad', accounts],
    ['perlman', quarter],
    ['radia perl', quarter],
    ['100%', quarter],
    ['radia élise', quarter],
    ['élise_k', quarter],
    ['e_k', quarter],
    ['radia e_k', quarter],
    ['radia iaia', 0],
    ['radia 65999@', 1],
  ])('%s: the count is exact and the first page holds it', async (search, expected) => {
    const filter = { search };
    const sort = { column: 'name', direction: 'descending' } as const;
    const { rows } = await test.client.accounts.page({ organizationId, filter, sort, index: 0, limit: 50 });
    const texts = rows.map(({ name, email, id }) => `${name} ${email} ${id}`.toLowerCase());
    for (const word of search.split(' ')) expect(texts.every((text) => text.includes(word))).toBe(true);
    expect(await test.client.accounts.count({ organizationId, filter })).toEqual({ count: expected });
    expect(rows).toHaveLength(Math.min(50, expected));
  });
});
