import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OrganizationId } from '../../../shared/domain/ids';
import { openTestCore, type TestCore } from '../../support/open-test-core';
import { ended, importFile, makeOrganization, stage, upload } from './import-file';
import { manyRows } from './many-rows';
import { storedAccounts } from './stored-accounts';

let opened: TestCore;
let organizationId: OrganizationId;
beforeEach(async () => {
  opened = await openTestCore();
  organizationId = await makeOrganization(opened.client);
});
afterEach(() => opened.remove());

async function startMany(count: number) {
  const uploadId = await upload(opened.client, organizationId, manyRows(count));
  await stage(opened.client, organizationId, uploadId);
  const { jobId } = await opened.client.imports.start({ organizationId, uploadId, fullExport: false });
  return { uploadId, jobId };
}

async function cancelWhenWriting(jobId: Awaited<ReturnType<typeof startMany>>['jobId']) {
  for await (const job of await opened.client.jobs.watch({ jobId })) {
    if (job.done > 0 && job.state === 'running') await opened.client.jobs.cancel({ jobId });
  }
  return opened.client.jobs.get({ jobId });
}

test('a cancelled import leaves the store as it was', async () => {
  await importFile(opened.client, organizationId, manyRows(10));
  const before = storedAccounts(opened);
  const { jobId } = await startMany(60_000);
  expect(await cancelWhenWriting(jobId)).toMatchObject({ state: 'cancelled' });
  expect(storedAccounts(opened)).toEqual(before);
  expect(
    (await opened.client.imports.list({ organizationId, before: null, limit: 10 })).imports,
  ).toHaveLength(1);
});

test('a cancelled import keeps the indexes of the accounts', async () => {
  const { raw } = opened.core.context.store.writer;
  const indexes = () =>
    raw.prepare("SELECT name, sql FROM sqlite_schema WHERE tbl_name = 'accounts' ORDER BY name").all();
  const before = indexes();
  const { jobId } = await startMany(60_000);
  await cancelWhenWriting(jobId);
  expect(indexes()).toEqual(before);
});

test('a cancelled import can be started again from the same preview', async () => {
  const { uploadId, jobId } = await startMany(60_000);
  await cancelWhenWriting(jobId);
  const again = await opened.client.imports.start({ organizationId, uploadId, fullExport: false });
  expect(await ended(opened.client, again.jobId)).toMatchObject({ state: 'done' });
  expect(storedAccounts(opened)).toHaveLength(60_000);
});

test('a running import is not started a second time', async () => {
  const { uploadId, jobId } = await startMany(60_000);
  await expect(
    opened.client.imports.start({ organizationId, uploadId, fullExport: false }),
  ).rejects.toMatchObject({ code: expect.stringMatching(/REFUSED|BUSY/) });
  expect(await ended(opened.client, jobId)).toMatchObject({ state: 'done' });
});

test('a large import builds the indexes again and the search finds its accounts', async () => {
  const { raw } = opened.core.context.store.writer;
  const indexes = () =>
    raw.prepare("SELECT name, sql FROM sqlite_schema WHERE tbl_name = 'accounts' ORDER BY name").all();
  const before = indexes();
  await importFile(opened.client, organizationId, manyRows(60_000));
  expect(indexes()).toEqual(before);
  raw.exec("INSERT INTO accounts_search (accounts_search) VALUES ('integrity-check')");
  expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
});

test('reads are answered while an import writes, and see nothing of it', async () => {
  const { jobId } = await startMany(60_000);
  let seenWhileWriting = 0;
  for await (const job of await opened.client.jobs.watch({ jobId })) {
    if (job.state !== 'running' || job.done === 0) continue;
    const { imports } = await opened.client.imports.list({ organizationId, before: null, limit: 1 });
    const later = await opened.client.jobs.get({ jobId });
    if (later.state !== 'running' || later.done === later.total) continue;
    expect(imports).toHaveLength(0);
    seenWhileWriting += 1;
  }
  expect(seenWhileWriting).toBeGreaterThan(0);
});
