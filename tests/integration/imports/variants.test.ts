import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OrganizationId } from '../../../shared/domain/ids';
import { openTestCore, type TestCore } from '../../support/open-test-core';
import { importFile, makeOrganization } from './import-file';
import { storedAccounts } from './stored-accounts';

let opened: TestCore;
let organizationId: OrganizationId;
beforeEach(async () => {
  opened = await openTestCore();
  organizationId = await makeOrganization(opened.client);
});
afterEach(() => opened.remove());

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/exports/${name}`, import.meta.url)));

const utc = (...parts: [number, number, number, number?, number?, number?]) => Date.UTC(...parts);

test.each([
  ['a-managed-accounts.csv', 'managed-accounts', 'utf-8', ','],
  ['a-managed-accounts.utf-16le.csv', 'managed-accounts', 'utf-16le', '\t'],
  ['a-managed-accounts.utf-16be.csv', 'managed-accounts', 'utf-16be', ','],
  ['a-managed-accounts.windows-1252.csv', 'managed-accounts', 'windows-1252', ';'],
  ['b-domain-accounts.csv', 'domain-accounts', 'utf-8', ','],
  ['c-export-users.csv', 'users', 'utf-8', ','],
  ['c-export-users-by-group.csv', 'users', 'utf-8', ','],
  ['c-export-users-pivot.csv', 'users', 'utf-8', ','],
  ['d-site-users.csv', 'site-users', 'utf-8', ','],
  ['e-group-users.csv', 'group-users', 'utf-8', ','],
])('%s is recognised and imported without a refusal', async (name, variant, encoding, delimiter) => {
  const { preview, job } = await importFile(opened.client, organizationId, fixture(name), { fileName: name });
  expect(preview).toMatchObject({ variant, encoding, delimiter, totals: { refused: 0 } });
  expect(job.state).toBe('done');
  expect(storedAccounts(opened)[0]).toMatchObject({ name: 'Åsa Öberg', email: 'asa.oberg@example.com' });
});

test('a managed accounts export brings status, policy, activity and the sites of each app', async () => {
  await importFile(opened.client, organizationId, fixture('a-managed-accounts.csv'));
  const [asa, bo, ana] = storedAccounts(opened);
  expect(asa).toMatchObject({
    status: 'active',
    last_active_at: utc(2026, 6, 2),
    billable: 1,
    two_step: 1,
    policy: 'Default policy',
    reported_claim: 'this-organization',
    apps: [
      { app: 'Bitbucket', site: 'acme-code', lastSeen: null },
      { app: 'Confluence', site: 'acme', lastSeen: null },
      { app: 'Confluence', site: 'acme-docs', lastSeen: null },
      { app: 'Jira', site: 'acme', lastSeen: null },
      { app: 'Trello', site: 'personal', lastSeen: null },
    ],
  });
  expect(bo).toMatchObject({ status: 'deactivated', billable: 0, two_step: 0 });
  expect(ana).toMatchObject({ name: 'Costa, Ana', last_active_at: null, activity_known: 1 });
});

test('an export of a domain says who is claimed elsewhere and whose address is confirmed', async () => {
  await importFile(opened.client, organizationId, fixture('b-domain-accounts.csv'));
  const [asa, dana] = storedAccounts(opened);
  expect(asa).toMatchObject({ reported_claim: 'none', email_confirmed: 1 });
  expect(dana).toMatchObject({ reported_claim: 'another-organization', email_confirmed: 0 });
});

test('a users export brings role, day of arrival and the latest visit over all its apps and sites', async () => {
  await importFile(opened.client, organizationId, fixture('c-export-users.csv'));
  const [asa, bo] = storedAccounts(opened);
  expect(asa).toMatchObject({
    role: 'admin',
    added_at: utc(2024, 0, 3),
    last_active_at: utc(2026, 3, 28),
    apps: [{ app: 'Jira', site: 'acme', lastSeen: utc(2026, 3, 28) }],
  });
  expect(bo).toMatchObject({
    role: 'none',
    status: 'deactivated',
    last_active_at: null,
    activity_known: 1,
    apps: [{ app: 'Confluence', site: 'acme-docs', lastSeen: null }],
  });
});

test('rows of one account, one per group, become one account with all its groups', async () => {
  const { preview } = await importFile(opened.client, organizationId, fixture('c-export-users-by-group.csv'));
  expect(preview.totals).toMatchObject({ rows: 3, new: 2, folded: 1, refused: 0 });
  expect(storedAccounts(opened)[0]).toMatchObject({ groups: ['jira-users', 'site-admins'] });
});

test('numbered group columns are groups', async () => {
  await importFile(opened.client, organizationId, fixture('c-export-users-pivot.csv'));
  expect(storedAccounts(opened)[0]).toMatchObject({ groups: ['jira-users', 'site-admins'] });
});

test('the site era says "Never logged in" and Yes or No', async () => {
  await importFile(opened.client, organizationId, fixture('d-site-users.csv'));
  const [asa, bo] = storedAccounts(opened);
  expect(asa).toMatchObject({ status: 'active', last_active_at: utc(2021, 2, 12) });
  expect(bo).toMatchObject({ status: 'deactivated', last_active_at: null, activity_known: 1 });
});

test('the export of 2014-15 has no ids: accounts are named after their addresses', async () => {
  await importFile(opened.client, organizationId, fixture('e-group-users.csv'));
  const [asa, bo] = storedAccounts(opened);
  expect(asa).toMatchObject({
    id: expect.stringMatching(/^local:[0-9a-f]{32}$/),
    last_active_at: utc(2012, 11, 14, 16, 2, 10),
    groups: ['administrators', 'jira-users'],
  });
  expect(bo).toMatchObject({ status: 'deactivated', groups: ['jira-users'] });
});
