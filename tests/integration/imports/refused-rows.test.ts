import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OrganizationId } from '../../../shared/domain/ids';
import { openTestCore, type TestCore } from '../../support/open-test-core';
import { importFile, makeOrganization, stage, upload } from './import-file';

let opened: TestCore;
let organizationId: OrganizationId;
beforeEach(async () => {
  opened = await openTestCore();
  organizationId = await makeOrganization(opened.client);
});
afterEach(() => opened.remove());

const header = 'Name,Email,Atlassian ID,Status';
const rows = [
  'Ann,ann@example.com,557058:ann,Active',
  'Bob,bob@example,557058:bob,Active',
  '=1+1,cem@example.com,557058:cem,Sleeping',
  'Dan,dan@example.com,557058:dan,Active,one,more',
  'Eve,ANN@example.com,557058:eve,Active',
];
const file = [header, ...rows].join('\n');

async function refusedFile() {
  const { importId } = await importFile(opened.client, organizationId, file, { fileName: 'staff.csv' });
  const written = await opened.client.imports.exportRefusals({ organizationId, importId, bom: false });
  const { chunk } = await opened.client.exports.read({ exportId: written.exportId, offset: 0 });
  return { written, importId, text: await chunk.text() };
}

test('the refused rows are a file with the original columns, the line and the reason', async () => {
  const { written, text } = await refusedFile();
  expect(written).toMatchObject({ fileName: 'staff refused rows.csv', rows: 4 });
  const lines = text.trim().split('\r\n');
  expect(lines[0]).toBe(`${header},Line,Reason,Rest of line`);
  expect(lines[1]).toMatch(/^Bob,bob@example,557058:bob,Active,3,.*not an e-mail address,$/);
  expect(lines[2]).toMatch(/^'=1\+1,cem@example.com,557058:cem,Sleeping,4,/);
  expect(lines[3]).toMatch(/^Dan,dan@example.com,557058:dan,Active,5,.*,"one, more"$/);
  expect(lines[4]).toMatch(/^Eve,ANN@example.com,557058:eve,Active,6,/);
});

test('mended, that file is imported as the rest of the original', async () => {
  const { text } = await refusedFile();
  const mended = text
    .replace('bob@example,', 'bob@example.com,')
    .replace('Sleeping', 'Active')
    .replace('ANN@example.com', 'eve@example.com');
  const { preview } = await importFile(opened.client, organizationId, mended);
  expect(preview).toMatchObject({ variant: 'managed-accounts', totals: { rows: 4, new: 4, refused: 0 } });
  expect(preview.samples.new.map(({ name }) => name)).toContain('=1+1');
});

test('the refused rows of an import can be looked at page by page', async () => {
  const { importId } = await refusedFile();
  const first = await opened.client.imports.refusals({ organizationId, importId, after: 0, limit: 2 });
  expect(first.refusals.map(({ line }) => line)).toEqual([3, 4]);
  const second = await opened.client.imports.refusals({ organizationId, importId, after: 4, limit: 2 });
  expect(second.refusals.map(({ line }) => line)).toEqual([5, 6]);
});

test('the job names the file of refused rows', async () => {
  const { job } = await importFile(opened.client, organizationId, file);
  expect(job.result?.failures).toMatchObject({ rows: 4 });
});

test('another organization sees neither the import nor its rows', async () => {
  const { importId } = await refusedFile();
  const other = await makeOrganization(opened.client, 'Other');
  await expect(
    opened.client.imports.refusals({ organizationId: other, importId, after: 0, limit: 2 }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(
    opened.client.imports.exportRefusals({ organizationId: other, importId, bom: false }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a saved mapping reads the file of refused rows of its own layout too', async () => {
  const content = 'Person;Adresse\nAnn;ann@example.com\nBob;bob\n';
  const uploadId = await upload(opened.client, organizationId, content);
  const columns = (await opened.client.imports.inspect({ organizationId, uploadId })).columns.map(
    (target, index) => (index === 1 ? ({ kind: 'field', field: 'email' } as const) : target),
  );
  await opened.client.imports.mappings.save({ organizationId, uploadId, name: 'Staff', columns });
  await stage(opened.client, organizationId, uploadId, columns);
  const again = await upload(
    opened.client,
    organizationId,
    'Person,Adresse,Line,Reason\nBob,bob@example.com,3,x',
  );
  const inspection = await opened.client.imports.inspect({ organizationId, uploadId: again });
  expect(inspection.savedMapping).toMatchObject({ name: 'Staff' });
  expect(inspection.columns).toEqual([...columns, { kind: 'none' }, { kind: 'none' }]);
});
