import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OrganizationId } from '../../../shared/domain/ids';
import { openTestCore, type TestCore } from '../../support/open-test-core';
import { makeOrganization, upload } from './import-file';

let opened: TestCore;
let organizationId: OrganizationId;
beforeEach(async () => {
  opened = await openTestCore();
  organizationId = await makeOrganization(opened.client);
});
afterEach(() => opened.remove());

const bytes = (...values: number[]) => new Uint8Array(values);
const zipOf = (name: string) =>
  new Uint8Array([...bytes(0x50, 0x4b, 3, 4), ...new TextEncoder().encode(name)]);

test.each([
  ['an Excel workbook', zipOf('[Content_Types].xml'), /Excel workbook/],
  ['a ZIP archive', zipOf('export-users.csv'), /ZIP archive/],
  ['an old Excel workbook', bytes(0xd0, 0xcf, 0x11, 0xe0, 0, 0), /old Excel workbook/],
  ['a PDF', new TextEncoder().encode('%PDF-1.7\n'), /PDF/],
  ['a gzip file', bytes(0x1f, 0x8b, 8, 0), /gzip/],
  ['binary data', bytes(...Array.from({ length: 400 }, (_, index) => index % 7)), /binary data/],
  ['blank lines only', '\n\n\n', /no line that names the columns/],
  ['rows without a header', 'Ann,ann@example.com\nBob,bob@example.com\n', /already holds an address/],
  ['a header with a broken quote', 'Name,"Email\nAnn,ann@example.com', /quotation mark out of place/],
  ['a header of NUL bytes', `Na\0me,Email,${'Column,'.repeat(20)}\n`, /NUL bytes/],
  ['a million columns', `${'c,'.repeat(1_000_000)}\n`, /columns; an export never has more/],
])('%s renamed to .csv is named and refused as a file', async (_, content, reason) => {
  const uploadId = await upload(opened.client, organizationId, content);
  await expect(opened.client.imports.inspect({ organizationId, uploadId })).rejects.toMatchObject({
    code: 'BAD_FILE',
    data: { reason: expect.stringMatching(reason), nextStep: expect.any(String) },
  });
});

test('an empty file is refused before it is uploaded', async () => {
  await expect(
    opened.client.imports.beginUpload({ organizationId, fileName: 'export.csv', bytes: 0 }),
  ).rejects.toMatchObject({ code: 'BAD_FILE' });
});

test('a file of which pieces are missing is not read', async () => {
  const { uploadId } = await opened.client.imports.beginUpload({
    organizationId,
    fileName: 'x.csv',
    bytes: 10,
  });
  await expect(opened.client.imports.inspect({ organizationId, uploadId })).rejects.toMatchObject({
    code: 'REFUSED',
  });
});

test('a piece that does not continue the file is refused', async () => {
  const { uploadId } = await opened.client.imports.beginUpload({
    organizationId,
    fileName: 'x.csv',
    bytes: 10,
  });
  const chunk = new Blob(['abc']);
  await expect(
    opened.client.imports.appendUpload({ organizationId, uploadId, offset: 4, chunk }),
  ).rejects.toMatchObject({ code: 'REFUSED' });
});

test('more bytes than announced are refused', async () => {
  const { uploadId } = await opened.client.imports.beginUpload({
    organizationId,
    fileName: 'x.csv',
    bytes: 2,
  });
  const chunk = new Blob(['abc']);
  await expect(
    opened.client.imports.appendUpload({ organizationId, uploadId, offset: 0, chunk }),
  ).rejects.toMatchObject({ code: 'REFUSED' });
});

test('an upload of another organization is not there', async () => {
  const uploadId = await upload(opened.client, organizationId, 'Email\nann@example.com');
  const other = await makeOrganization(opened.client, 'Other');
  await expect(opened.client.imports.inspect({ organizationId: other, uploadId })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('a path is no upload id', async () => {
  const uploadId = '../../claimdesk.sqlite' as never;
  await expect(opened.client.imports.inspect({ organizationId, uploadId })).rejects.toMatchObject({
    code: 'BAD_INPUT',
  });
});
