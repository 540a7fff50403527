import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { connectHost } from '../../support/connect-host';
import { startHost } from '../../support/host-process';
import { openTestCore } from '../../support/open-test-core';
import { seededRandom } from '../../support/seeded-random';
import { ended, importFile, makeOrganization, stage, upload } from './import-file';
import { manyRows } from './many-rows';
import { storedAccounts } from './stored-accounts';

let dataDirectory: string;
beforeEach(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'claimdesk-kill-'));
});
afterEach(() => rm(dataDirectory, { recursive: true, force: true }));

/** Imports ten accounts, then kills the program while it writes sixty thousand. @returns the job it was at */
async function killWhileWriting() {
  const host = await startHost({ dataDirectory });
  const { client, close } = await connectHost(host);
  const organizationId = await makeOrganization(client);
  await importFile(client, organizationId, manyRows(10));
  const uploadId = await upload(client, organizationId, manyRows(60_000));
  await stage(client, organizationId, uploadId);
  const { jobId } = await client.imports.start({ organizationId, uploadId, fullExport: true });
  for await (const job of await client.jobs.watch({ jobId })) {
    if (job.done > 0) break;
  }
  await host.kill();
  close();
  return { organizationId, jobId };
}

test('a program killed while it imports finds its store as it was, and goes on at its next start', async () => {
  const { organizationId, jobId } = await killWhileWriting();
  const opened = await openTestCore({ dataDirectory, ports: { random: seededRandom(2) } });
  const { raw } = opened.core.context.store.writer;
  expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(storedAccounts(opened)).toHaveLength(10);
  expect(await opened.client.jobs.get({ jobId })).toMatchObject({ state: 'queued' });
  const page = { organizationId, before: null, limit: 10 };
  expect((await opened.client.imports.list(page)).imports).toHaveLength(1);

  opened.core.start();
  expect(await ended(opened.client, jobId)).toMatchObject({ state: 'done', done: 59_990, total: 59_990 });
  expect(storedAccounts(opened)).toHaveLength(60_000);
  expect((await opened.client.imports.list(page)).imports).toHaveLength(2);
  raw.exec("INSERT INTO accounts_search (accounts_search) VALUES ('integrity-check')");
  await opened.close();
});
