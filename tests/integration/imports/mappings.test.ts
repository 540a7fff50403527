import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { OrganizationId } from '../../../shared/domain/ids';
import type { ColumnTarget } from '../../../shared/domain/imports/import-field';
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

const file = 'Person;Adresse;Wiki\nAnn Archer;ann@example.com;yes\n';
const columns: ColumnTarget[] = [
  { kind: 'field', field: 'name' },
  { kind: 'field', field: 'email' },
  { kind: 'app-sites', app: 'Wiki' },
];

test('a header nobody knows is proposed to be assigned, with its first rows', async () => {
  const uploadId = await upload(opened.client, organizationId, file);
  expect(await opened.client.imports.inspect({ organizationId, uploadId })).toMatchObject({
    variant: null,
    delimiter: ';',
    header: ['Person', 'Adresse', 'Wiki'],
    samples: [['Ann Archer', 'ann@example.com', 'yes']],
    columns: [{ kind: 'none' }, { kind: 'field', field: 'email' }, { kind: 'none' }],
    savedMapping: null,
  });
});

test('without assigned columns such a file is not read', async () => {
  const uploadId = await upload(opened.client, organizationId, file);
  await expect(
    opened.client.imports.stage({ organizationId, uploadId, columns: null }),
  ).rejects.toMatchObject({ code: 'REFUSED' });
});

test.each([
  ['no address', [{ kind: 'none' }, { kind: 'none' }, { kind: 'none' }]],
  ['two addresses', [columns[1], columns[1], columns[2]]],
  ['too few columns', columns.slice(0, 2)],
] as [string, ColumnTarget[]][])('columns with %s are refused', async (_, wrong) => {
  const uploadId = await upload(opened.client, organizationId, file);
  await expect(
    opened.client.imports.stage({ organizationId, uploadId, columns: wrong }),
  ).rejects.toMatchObject({ code: 'REFUSED' });
});

test('assigned columns are imported', async () => {
  const { preview } = await importFile(opened.client, organizationId, file, { columns });
  expect(preview).toMatchObject({ variant: 'mapped', totals: { new: 1, refused: 0 } });
  expect(storedAccounts(opened)).toMatchObject([
    { name: 'Ann Archer', source: 'mapped', apps: [{ app: 'Wiki', site: null, lastSeen: null }] },
  ]);
});

test('a saved mapping is found for the same header in any case, and can be forgotten', async () => {
  const { imports } = opened.client;
  const uploadId = await upload(opened.client, organizationId, file);
  const { id } = await imports.mappings.save({ organizationId, uploadId, name: 'Staff', columns });
  expect((await imports.mappings.list({ organizationId })).mappings).toMatchObject([
    { id, name: 'Staff', columns },
  ]);
  const again = await upload(opened.client, organizationId, file.replace('Adresse', ' ADRESSE '));
  expect(await imports.inspect({ organizationId, uploadId: again })).toMatchObject({
    columns,
    savedMapping: { name: 'Staff' },
  });
  await imports.mappings.remove({ organizationId, mappingId: id });
  expect((await imports.mappings.list({ organizationId })).mappings).toEqual([]);
  await expect(imports.mappings.remove({ organizationId, mappingId: id })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('columns saved for a known export win over what is recognised', async () => {
  const { imports } = opened.client;
  const known = 'User id,User name,email,User status\n1:a,Ann,ann@example.com,Active\n';
  const uploadId = await upload(opened.client, organizationId, known);
  const { columns: recognised } = await imports.inspect({ organizationId, uploadId });
  const chosen = recognised.map((target, index) => (index === 1 ? ({ kind: 'none' } as const) : target));
  await imports.mappings.save({ organizationId, uploadId, name: 'No names', columns: chosen });
  expect(await imports.inspect({ organizationId, uploadId })).toMatchObject({
    variant: 'users',
    columns: chosen,
  });
});

test('a reading that was let go of can begin again', async () => {
  const { imports } = opened.client;
  const rows = Array.from({ length: 40_000 }, (_, index) => `Ann ${index};ann${index}@example.com;yes`);
  const uploadId = await upload(opened.client, organizationId, ['Person;Adresse;Wiki', ...rows].join('\n'));
  for await (const _ of await imports.stage({ organizationId, uploadId, columns })) break;
  const preview = await vi.waitFor(() => stage(opened.client, organizationId, uploadId, columns), 20_000);
  expect(preview.totals).toMatchObject({ rows: 40_000, new: 40_000 });
});

test('a discarded upload leaves nothing on the disk', async () => {
  const uploadId = await upload(opened.client, organizationId, file);
  const folder = join(opened.directory, 'imports', uploadId);
  expect(existsSync(folder)).toBe(true);
  await opened.client.imports.discardUpload({ organizationId, uploadId });
  expect(existsSync(folder)).toBe(false);
});

test('an upload that nobody goes on with is cleared away after a day', async () => {
  const uploadId = await upload(opened.client, organizationId, file);
  opened.clock.advance(24 * 60 * 60 * 1000 + 1);
  await upload(opened.client, organizationId, file);
  expect(existsSync(join(opened.directory, 'imports', uploadId))).toBe(false);
});

test('an import leaves no scratch file behind', async () => {
  const uploadId = await upload(opened.client, organizationId, file);
  await opened.client.imports.discardUpload({ organizationId, uploadId });
  await importFile(opened.client, organizationId, file, { columns });
  expect(readdirSync(join(opened.directory, 'imports'))).toEqual([]);
});
