import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PlannedItem } from '../../../electron/core/jobs/plan-writer';
import type { ItemFilter } from '../../../shared/contract/jobs';
import type { JobId, OrganizationId } from '../../../shared/domain/ids';
import { openTestCore, type TestCore } from '../../support/open-test-core';
import { addAccounts } from '../../support/organization-rows';
import { makePlan } from '../../support/planned-jobs';
import { readExport } from '../../support/read-export';

const unconfirmed = {
  rule: 'M2',
  sentence: 'The e-mail was never confirmed.',
  nextStep: 'Let the owner confirm it.',
};
const inactive = { rule: 'L1', sentence: 'It is deactivated already.', nextStep: null };
const everything: ItemFilter = { states: null, reason: null };
const refusedOnly: ItemFilter = { states: ['refused'], reason: null };

let test: TestCore;
let jobId: JobId;
let organizationId: OrganizationId;

beforeEach(async () => {
  test = await openTestCore();
  organizationId = (await test.client.organizations.create({ name: 'Acme' })).id;
  await addAccounts(test.core, organizationId, 9);
  jobId = await makePlan(
    test,
    Array.from({ length: 10 }, (_, index) => itemAt(index)),
    { organizationId },
  );
});
afterEach(() => test.remove());

/** Every third is refused, every one after that needs nothing; the last account is not there. */
function itemAt(index: number): PlannedItem {
  const accountKey = index + 1;
  if (index % 3 === 0) return { accountKey, state: 'refused', reason: unconfirmed };
  if (index % 3 === 1) return { accountKey, state: 'unchanged', reason: inactive };
  return { accountKey, state: 'ready', before: { status: 'active' }, after: { status: 'deactivated' } };
}

async function positions(filter: ItemFilter, part: { after?: number; skip?: number; limit?: number } = {}) {
  const ask = { jobId, filter, after: -1, skip: 0, limit: 100, ...part };
  return (await test.client.jobs.items(ask)).items.map(({ position }) => position);
}

describe('the items of a job', () => {
  it('are shown with account, reason and change', async () => {
    const ask = { jobId, filter: everything, after: -1, skip: 0, limit: 3 };
    const [refused, unchanged, ready] = (await test.client.jobs.items(ask)).items;
    expect(refused).toMatchObject({
      account: { email: 'person0@example.com' },
      reason: unconfirmed,
      changes: [],
    });
    expect(unchanged).toMatchObject({ state: 'unchanged', reason: inactive });
    expect(ready).toMatchObject({
      account: { id: 'account-2', name: 'Person 2', status: 'active' },
      reason: null,
      changes: [{ field: 'Status', before: 'Active', after: 'Deactivated' }],
    });
  });

  it('come page by page in the order of the plan', async () => {
    expect(await positions(everything, { limit: 4 })).toEqual([0, 1, 2, 3]);
    expect(await positions(everything, { after: 3, limit: 4 })).toEqual([4, 5, 6, 7]);
    expect(await positions(everything, { after: 3, skip: 4, limit: 4 })).toEqual([8, 9]);
  });

  it.each<[string, ItemFilter, number[]]>([
    ['one state that is told', refusedOnly, [0, 3, 6, 9]],
    ['one that is not', { states: ['ready'], reason: null }, [2, 5, 8]],
    ['several states', { states: ['ready', 'unchanged'], reason: null }, [1, 2, 4, 5, 7, 8]],
    ['a reason', { states: null, reason: 1 }, [1, 4, 7]],
    ['a reason in another state', { states: ['refused'], reason: 1 }, []],
  ])('are narrowed by %s', async (_, filter, expected) => {
    expect(await positions(filter)).toEqual(expected);
    expect(await positions(filter, { skip: 1, limit: 2 })).toEqual(expected.slice(1, 3));
  });

  it('that are no account any more are shown without one', async () => {
    const ask = { jobId, filter: refusedOnly, after: 6, skip: 0, limit: 1 };
    expect((await test.client.jobs.items(ask)).items).toMatchObject([{ position: 9, account: null }]);
  });

  it('are refused for reasons that are counted, most frequent first', async () => {
    expect(await test.client.jobs.reasons({ jobId })).toEqual({
      reasons: [
        { id: 0, state: 'refused', count: 4, reason: unconfirmed },
        { id: 1, state: 'unchanged', count: 3, reason: inactive },
      ],
    });
  });

  it('of a state that is told are found by an index', async () => {
    const { raw } = test.core.context.store.writer;
    const plan = raw
      .prepare(
        `EXPLAIN QUERY PLAN SELECT position FROM job_items WHERE job_id = ? AND state = ?
         AND state IN ('unchanged', 'refused', 'failed') AND position > ? ORDER BY position`,
      )
      .all(jobId, 'refused', -1);
    expect(JSON.stringify(plan)).toContain('job_items_told');
    expect(JSON.stringify(plan)).not.toContain('TEMP B-TREE');
  });
});

describe('the export of items', () => {
  it('holds those that fit the filter, each with what is to be done', async () => {
    const file = await test.client.jobs.exportItems({ jobId, filter: refusedOnly, bom: false });
    const rows = Papa.parse<Record<string, string>>(await readExport(test.client, file), {
      header: true,
      skipEmptyLines: true,
    }).data;
    expect(file.rows).toBe(4);
    expect(rows[0]).toEqual({
      'Account id': 'account-0',
      Name: 'Person 0',
      'E-mail': 'person0@example.com',
      State: 'Refused',
      Rule: 'M2',
      Reason: 'The e-mail was never confirmed.',
      'Next step': 'Let the owner confirm it.',
      Before: '',
      After: '',
    });
  });

  it('cannot carry a formula', async () => {
    await test.core.context.store.writer.db
      .updateTable('accounts')
      .set({ name: '=HYPERLINK("x")' })
      .where('id', '=', 'account-0')
      .execute();
    const file = await test.client.jobs.exportItems({ jobId, filter: refusedOnly, bom: false });
    expect(await readExport(test.client, file)).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it('is recorded', async () => {
    await test.client.jobs.exportItems({ jobId, filter: everything, bom: true });
    const event = await test.core.context.read
      .selectFrom('audit_events')
      .select(['action', 'organization_id', 'after'])
      .orderBy('seq', 'desc')
      .executeTakeFirst();
    expect(event).toMatchObject({ action: 'jobs.exportItems', organization_id: organizationId });
    expect(JSON.parse(event?.after ?? '')).toMatchObject({ rows: 10 });
  });
});
