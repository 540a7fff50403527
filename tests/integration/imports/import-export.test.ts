import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OrganizationId } from '../../../shared/domain/ids';
import { openTestCore, type TestCore } from '../../support/open-test-core';
import { importFile, makeOrganization } from './import-file';

let opened: TestCore;
let organizationId: OrganizationId;
beforeEach(async () => {
  opened = await openTestCore();
  organizationId = await makeOrganization(opened.client);
});
afterEach(() => opened.remove());

const header = 'Name,Email,Atlassian ID,Status,Last active date [UTC]';
const ann = 'Ann Archer,ann@example.com,557058:a,Active,2026-01-02';
const bob = 'Bob Baker,bob@example.com,557058:b,Deactivated,';

test('the accounts of a file are in the store after its import', async () => {
  const { preview, job } = await importFile(opened.client, organizationId, `${header}\n${ann}\n${bob}\n`);
  expect(preview.totals).toMatchObject({ rows: 2, new: 2, changed: 0, unchanged: 0, refused: 0 });
  expect(job).toMatchObject({ state: 'done', error: null });
  const stored = opened.core.context.store.writer.raw
    .prepare('SELECT id, name, email, status, last_active_at, activity_known FROM accounts ORDER BY id')
    .all();
  expect(stored).toEqual([
    {
      id: '557058:a',
      name: 'Ann Archer',
      email: 'ann@example.com',
      status: 'active',
      last_active_at: Date.UTC(2026, 0, 2),
      activity_known: 1,
    },
    {
      id: '557058:b',
      name: 'Bob Baker',
      email: 'bob@example.com',
      status: 'deactivated',
      last_active_at: null,
      activity_known: 1,
    },
  ]);
});
