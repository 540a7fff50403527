import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OrganizationId } from '../../../shared/domain/ids';
import { openTestCore, type TestCore } from '../../support/open-test-core';
import { importFile, makeOrganization, stage, upload } from './import-file';
import { storedAccounts } from './stored-accounts';

let opened: TestCore;
let organizationId: OrganizationId;
beforeEach(async () => {
  opened = await openTestCore();
  organizationId = await makeOrganization(opened.client);
});
afterEach(() => opened.remove());

const header = 'Name,Email,Atlassian ID,Status,Last active date [UTC]';
const good = (name: string) => `${name},${name}@example.com,557058:${name},Active,2026-01-02`;

async function previewOf(content: string | Uint8Array<ArrayBuffer>) {
  return stage(opened.client, organizationId, await upload(opened.client, organizationId, content));
}

test.each([
  ['an unclosed quote', '"Eve,eve@example.com,557058:eve,Active,2026-01-02', null, /never closed/],
  ['text behind a closing quote', '"Eve"x,eve@example.com,557058:eve,Active,', null, /followed by more text/],
  ['too few values', 'Eve,eve@example.com', null, /2 values where the header has 5/],
  ['too many values', 'Eve,eve@example.com,557058:eve,Active,,x,y', null, /7 values where the header has 5/],
  ['no address', 'Eve,,557058:eve,Active,', 'email', /no e-mail address/],
  ['a broken address', 'Eve,eve@@example.com,557058:eve,Active,', 'email', /is not an e-mail address/],
  ['an unknown status', 'Eve,eve@example.com,557058:eve,Sleeping,', 'status', /“Sleeping” is not a known/],
  ['an impossible date', 'Eve,eve@example.com,557058:eve,Active,2026-02-30', 'last-active', /is not a date/],
  ['a broken id', 'Eve,eve@example.com,55 70,Active,', 'id', /is not an account id/],
  ['a NUL byte', 'E\0ve,eve@example.com,557058:eve,Active,', null, /NUL bytes/],
  ['an endless name', `${'e'.repeat(256)},eve@example.com,557058:eve,Active,`, 'name', /longer than 255/],
  ['a cell of 10 MB', `${'e'.repeat(10_000_000)},eve@example.com,557058:eve,Active,`, null, /longer than/],
  [
    'a quoted cell of 10 MB',
    `"${'e'.repeat(10_000_000)}",e@example.com,557058:eve,Active,`,
    null,
    /longer than/,
  ],
])('%s refuses its own row and no other', async (_, row, field, reason) => {
  const preview = await previewOf([header, good('ann'), row, good('bob'), good('cem')].join('\n'));
  expect(preview.totals).toMatchObject({ rows: 4, new: 3, refused: 1 });
  expect(preview.samples.refused).toMatchObject([{ line: 3, field, reason: expect.stringMatching(reason) }]);
});

test('a quoted line break is part of its cell, and later lines keep their numbers', async () => {
  const preview = await previewOf(
    `${header}\r\n"Ann\r\nArcher",ann@example.com,557058:ann,Active,\r\nEve,,557058:eve,Active,\r\n`,
  );
  expect(preview.samples.new).toMatchObject([{ line: 2, name: 'Ann Archer' }]);
  expect(preview.samples.refused).toMatchObject([{ line: 4 }]);
});

test('many unclosed quotes are refused one by one', async () => {
  const broken = Array.from(
    { length: 500 },
    (_, index) => `"E${index},e${index}@example.com,557058:e,Active,`,
  );
  const preview = await previewOf([header, ...broken, good('ann')].join('\n'));
  expect(preview.totals).toMatchObject({ rows: 501, new: 1, refused: 500 });
});

test('a second account with an address of the file is refused and names the first (rule L4)', async () => {
  const preview = await previewOf([header, good('ann'), 'Eve,ANN@Example.com,557058:eve,Active,'].join('\n'));
  expect(preview.totals).toMatchObject({ new: 1, refused: 1 });
  expect(preview.samples.refused).toMatchObject([
    {
      line: 3,
      field: 'email',
      reason: expect.stringContaining('line 2'),
      cells: ['Eve', 'ANN@Example.com', '557058:eve', 'Active', ''],
    },
  ]);
});

test('an address that another account of the store keeps is refused and names it (rule L4)', async () => {
  await importFile(opened.client, organizationId, [header, good('ann')].join('\n'));
  const preview = await previewOf([header, 'Eve,ann@example.com,557058:eve,Active,'].join('\n'));
  expect(preview.totals).toMatchObject({ new: 0, refused: 1 });
  expect(preview.samples.refused).toMatchObject([
    { field: 'email', reason: expect.stringContaining('(ann)') },
  ]);
});

test('two accounts may swap their addresses in one file', async () => {
  await importFile(opened.client, organizationId, [header, good('ann'), good('bob')].join('\n'));
  const swapped = [
    'ann,bob@example.com,557058:ann,Active,2026-01-02',
    'bob,ann@example.com,557058:bob,Active,2026-01-02',
  ];
  const { job } = await importFile(opened.client, organizationId, [header, ...swapped].join('\n'));
  expect(job.state).toBe('done');
  expect(storedAccounts(opened).map(({ id, email }) => [id, email])).toEqual([
    ['557058:ann', 'bob@example.com'],
    ['557058:bob', 'ann@example.com'],
  ]);
});

test('a new account may take the address that a known one gives up', async () => {
  await importFile(opened.client, organizationId, [header, good('ann')].join('\n'));
  const rows = ['Eve,ann@example.com,557058:eve,Active,', 'ann,ann@example.org,557058:ann,Active,2026-01-02'];
  const { job } = await importFile(opened.client, organizationId, [header, ...rows].join('\n'));
  expect(job.state).toBe('done');
  expect(storedAccounts(opened).map(({ id, email }) => [id, email])).toEqual([
    ['557058:ann', 'ann@example.org'],
    ['557058:eve', 'ann@example.com'],
  ]);
});

test('an address does not become free when the row that would give it up is refused itself', async () => {
  await importFile(opened.client, organizationId, [header, good('ann'), good('bob'), good('cem')].join('\n'));
  const chain = ['bob,ann@example.com,557058:bob,Active,', 'ann,cem@example.com,557058:ann,Active,'];
  const preview = await previewOf([header, ...chain].join('\n'));
  expect(preview.totals).toMatchObject({ changed: 0, refused: 2 });
});

test('a row that contradicts an earlier row of the same account is refused', async () => {
  const preview = await previewOf(
    [header, good('ann'), good('ann').replace('Active', 'Deactivated')].join('\n'),
  );
  expect(preview.totals).toMatchObject({ new: 1, folded: 0, refused: 1 });
  expect(preview.samples.refused).toMatchObject([{ line: 3, field: 'status' }]);
});

test('every row is counted once (rule E2)', async () => {
  await importFile(opened.client, organizationId, [header, good('ann'), good('bob')].join('\n'));
  const rows = [
    good('ann'),
    good('bob').replace('Active', 'Deactivated'),
    good('cem'),
    good('cem'),
    'Eve,,,,',
    'x',
  ];
  const { preview, importId } = await importFile(opened.client, organizationId, [header, ...rows].join('\n'));
  expect(preview.totals).toMatchObject({ rows: 6, new: 1, changed: 1, unchanged: 1, folded: 1, refused: 2 });
  const record = await opened.client.imports.get({ organizationId, importId });
  expect(record.totals).toEqual(preview.totals);
});
