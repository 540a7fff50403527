import type { Compilable } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  absentKeysInOrder,
  everyKey,
  keysActiveBetween,
  keysBeginning,
  keysInOrder,
  keysNeverActive,
  keysOfDomain,
  keysOfSource,
  keysOfUnusualRole,
  keysOfUnusualStatus,
  managedKeys,
  unconfirmedKeys,
} from '../../../electron/core/features/accounts/keys-queries';
import { rowsByKey } from '../../../electron/core/features/accounts/rows-queries';
import type { Reader } from '../../../electron/core/store/access';
import { trigramMatches } from '../../../electron/core/store/trigram-search';
import type { TestCore } from '../../support/open-test-core';
import { openAccountWorld, organizationId } from './account-world';

let opened: TestCore;
let read: Reader;
beforeAll(async () => {
  opened = await openAccountWorld();
  read = opened.core.context.read;
});
afterAll(() => opened.remove());

/** The steps SQLite takes for a query. */
function planOf(query: Pick<Compilable<unknown>, 'compile'>): string[] {
  const { sql, parameters } = query.compile();
  return opened.core.context.store.writer.raw
    .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...parameters)
    .map(({ detail }) => detail);
}

const id = organizationId;
type Query = Compilable<unknown>;
const lists: readonly (readonly [string, () => Query, string])[] = [
  ['all by name', () => keysInOrder(read, id, 'name'), 'accounts_by_name'],
  ['all by e-mail', () => keysInOrder(read, id, 'email'), 'accounts_by_email'],
  ['all by id', () => keysInOrder(read, id, 'id'), 'accounts_by_organization_and_id'],
  ['all by domain', () => keysInOrder(read, id, 'domain'), 'accounts_by_domain'],
  ['all by last activity', () => keysInOrder(read, id, 'lastActive'), 'accounts_by_activity'],
  ['all by when they were added', () => keysInOrder(read, id, 'added'), 'accounts_by_added'],
  ['all by source', () => keysInOrder(read, id, 'source'), 'accounts_by_source'],
  ['not active', () => keysOfUnusualStatus(read, id, null), 'accounts_unusual_status'],
  ['deleted', () => keysOfUnusualStatus(read, id, 'deleted'), 'accounts_unusual_status'],
  ['not members', () => keysOfUnusualRole(read, id, null), 'accounts_unusual_role'],
  ['admins', () => keysOfUnusualRole(read, id, 'admin'), 'accounts_unusual_role'],
  ['not confirmed', () => unconfirmedKeys(read, id, 0), 'accounts_unconfirmed'],
  ['confirmation not known', () => unconfirmedKeys(read, id, null), 'accounts_unconfirmed'],
  ['managed', () => managedKeys(read, id), 'accounts_managed'],
  ['absent', () => absentKeysInOrder(read, id), 'accounts_absent'],
  ['of a domain', () => keysOfDomain(read, id, 'a.example'), 'accounts_by_domain'],
  ['of a source', () => keysOfSource(read, id, 'users'), 'accounts_by_source'],
  ['active in a span', () => keysActiveBetween(read, id, { from: 1, until: 2 }), 'accounts_by_activity'],
  ['never active', () => keysNeverActive(read, id, true), 'accounts_by_activity'],
  ['name begins', () => keysBeginning(read, id, { column: 'name', text: 'a' }), 'accounts_by_name'],
  ['e-mail begins', () => keysBeginning(read, id, { column: 'email_key', text: 'a' }), 'accounts_by_email'],
  [
    'id begins',
    () => keysBeginning(read, id, { column: 'id', text: 'a' }),
    'accounts_by_organization_and_id',
  ],
];

describe('keys of a list', () => {
  test.each(lists)('%s: one covering index, nothing sorted', (_, query, index) => {
    const plan = planOf(query());
    expect(plan).toHaveLength(1);
    expect(plan[0]).toContain(`USING COVERING INDEX ${index}`);
    expect(plan[0]).toContain('SEARCH accounts');
  });

  test('everything: a covering index', () => {
    expect(planOf(everyKey(read, id))).toEqual([expect.stringContaining('USING COVERING INDEX')]);
  });

  test('a word: the trigram index', () => {
    const plan = planOf({ compile: () => trigramMatches('ada', 10).compile(read) });
    expect(plan).toEqual([expect.stringContaining('VIRTUAL TABLE INDEX')]);
  });
});

test('the rows of a page: by key', () => {
  const plan = planOf(rowsByKey(read, [1, 2, 3]));
  expect(plan.some((step) => step.includes('USING INTEGER PRIMARY KEY'))).toBe(true);
  expect(plan.some((step) => step.startsWith('SCAN accounts'))).toBe(false);
});
