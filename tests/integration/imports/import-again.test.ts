import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OrganizationId } from '../../../shared/domain/ids';
import { openTestCore, type TestCore } from '../../support/open-test-core';
import { ended, importFile, makeOrganization, stage, upload } from './import-file';
import { storedAccounts } from './stored-accounts';

let opened: TestCore;
let organizationId: OrganizationId;
beforeEach(async () => {
  opened = await openTestCore();
  organizationId = await makeOrganization(opened.client);
});
afterEach(() => opened.remove());

const header = 'Name,Email,Atlassian ID,Status,Last active date [UTC],Jira';
const row = (name: string, status = 'Active') =>
  `${name},${name}@example.com,557058:${name},${status},2026-01-02,acme`;
const file = (...rows: string[]) => [header, ...rows].join('\n');
const full = { fullExport: true };

test('the same file twice changes nothing', async () => {
  const content = file(row('ann'), row('bob'));
  await importFile(opened.client, organizationId, content, full);
  const before = storedAccounts(opened);
  const { preview, job } = await importFile(opened.client, organizationId, content, full);
  expect(preview.totals).toMatchObject({ new: 0, changed: 0, unchanged: 2, absent: 0, refused: 0 });
  expect(job.state).toBe('done');
  expect(storedAccounts(opened)).toEqual(before);
});

test('a change is shown field by field, applied, audited, and found by search', async () => {
  await importFile(opened.client, organizationId, file(row('ann')));
  const changed = 'Anne Archer,anne@example.org,557058:ann,Deactivated,,acme';
  const { preview } = await importFile(opened.client, organizationId, file(changed));
  expect(preview.samples.changed[0]?.differences).toEqual([
    { field: 'name', before: 'ann', after: 'Anne Archer' },
    { field: 'email', before: 'ann@example.com', after: 'anne@example.org' },
    { field: 'status', before: 'active', after: 'deactivated' },
    { field: 'last-active', before: Date.UTC(2026, 0, 2), after: null },
  ]);
  expect(storedAccounts(opened)).toMatchObject([
    { name: 'Anne Archer', email: 'anne@example.org', domain: 'example.org', status: 'deactivated' },
  ]);
  const { raw } = opened.core.context.store.writer;
  const found = (letters: string) =>
    raw.prepare('SELECT rowid FROM accounts_search WHERE accounts_search MATCH ?').all(`"${letters}"`);
  expect(found('rch')).toHaveLength(1);
  expect(found('nn@')).toHaveLength(0);
  expect(
    raw
      .prepare("SELECT subject_id, before, after FROM audit_events WHERE action = 'imports.change-account'")
      .get(),
  ).toMatchObject({
    subject_id: '557058:ann',
    before: expect.stringContaining('ann@example.com'),
    after: expect.stringContaining('anne@example.org'),
  });
});

test('what a file does not say overwrites nothing', async () => {
  await importFile(opened.client, organizationId, file(row('ann', 'Deactivated')));
  const { preview } = await importFile(
    opened.client,
    organizationId,
    'Atlassian ID,Email,Verified email\n557058:ann,ann@example.com,Yes',
  );
  expect(preview.samples.changed[0]?.differences).toEqual([
    { field: 'email-confirmed', before: null, after: true },
  ]);
  expect(storedAccounts(opened)).toMatchObject([
    { name: 'ann', status: 'deactivated', last_active_at: Date.UTC(2026, 0, 2), email_confirmed: 1 },
  ]);
});

test('accounts that a newer full export does not list are marked absent, and lose the mark when they are back', async () => {
  await importFile(opened.client, organizationId, file(row('ann'), row('bob')), full);
  const gone = await importFile(opened.client, organizationId, file(row('ann')), full);
  expect(gone.preview.totals).toMatchObject({ unchanged: 1, absent: 1 });
  expect(storedAccounts(opened)).toMatchObject([
    { absent_since: null },
    { absent_since: opened.clock.now() },
  ]);
  const back = await importFile(opened.client, organizationId, file(row('ann'), row('bob')), full);
  expect(back.preview.totals).toMatchObject({ unchanged: 2, returned: 1, absent: 0 });
  expect(storedAccounts(opened)).toMatchObject([{ absent_since: null }, { absent_since: null }]);
});

test('a file that is no full export marks nobody absent', async () => {
  await importFile(opened.client, organizationId, file(row('ann'), row('bob')), full);
  await importFile(opened.client, organizationId, file(row('ann')));
  expect(storedAccounts(opened)).toMatchObject([{ absent_since: null }, { absent_since: null }]);
});

test('an account whose row was refused is not absent', async () => {
  await importFile(opened.client, organizationId, file(row('ann'), row('bob')), full);
  await importFile(opened.client, organizationId, file(row('ann'), row('bob', 'Sleeping')), full);
  expect(storedAccounts(opened)).toMatchObject([{ absent_since: null }, { absent_since: null }]);
});

test('a full export of one kind marks no account that another kind brought', async () => {
  await importFile(
    opened.client,
    organizationId,
    'User id,User name,email,User status\n1:u,Uma,uma@example.com,Active',
  );
  await importFile(opened.client, organizationId, file(row('ann')), full);
  expect(storedAccounts(opened)).toMatchObject([{ absent_since: null }, { absent_since: null }]);
});

test('an account named after its address takes the id that a later file brings', async () => {
  await importFile(
    opened.client,
    organizationId,
    'username,full_name,email,active\nann,Ann,ann@example.com,Yes',
  );
  expect(storedAccounts(opened)).toMatchObject([{ id: expect.stringMatching(/^local:/) }]);
  const { preview } = await importFile(opened.client, organizationId, file(row('ann')));
  expect(preview.totals).toMatchObject({ new: 0, changed: 1 });
  expect(storedAccounts(opened)).toMatchObject([{ id: '557058:ann', name: 'ann' }]);
});

test('a file without ids finds the accounts it means by their addresses', async () => {
  await importFile(opened.client, organizationId, file(row('ann')));
  const { preview } = await importFile(
    opened.client,
    organizationId,
    'username,full_name,email,active\nann,ann,ANN@example.com,No',
  );
  expect(preview.totals).toMatchObject({ new: 0, changed: 1, refused: 0 });
  expect(storedAccounts(opened)).toMatchObject([{ id: '557058:ann', status: 'deactivated' }]);
});

test('two organizations import the same account without seeing each other', async () => {
  const other = await makeOrganization(opened.client, 'Other');
  await importFile(opened.client, organizationId, file(row('ann')));
  const { preview } = await importFile(opened.client, other, file(row('ann')));
  expect(preview.totals).toMatchObject({ new: 1, refused: 0 });
});

test('an import is compared anew when the store has changed since its preview', async () => {
  const { client } = opened;
  const early = await upload(client, organizationId, file(row('ann'), row('bob')));
  expect((await stage(client, organizationId, early)).totals).toMatchObject({ new: 2 });
  await importFile(client, organizationId, file(row('ann')));
  const { jobId, importId } = await client.imports.start({
    organizationId,
    uploadId: early,
    fullExport: false,
  });
  expect(await ended(client, jobId)).toMatchObject({ state: 'done' });
  const record = await client.imports.get({ organizationId, importId });
  expect(record.totals).toMatchObject({ rows: 2, new: 1, unchanged: 1 });
});
