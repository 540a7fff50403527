import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestCore, type TestCore } from '../../support/open-test-core';
import { makeOrganization, stage, upload } from './import-file';

let opened: TestCore;
beforeEach(async () => {
  opened = await openTestCore();
});
afterEach(() => opened.remove());

test.skipIf(process.platform === 'win32')('an upload is readable by its owner only', async () => {
  const organizationId = await makeOrganization(opened.client);
  const uploadId = await upload(
    opened.client,
    organizationId,
    'Email,Name,Atlassian ID,Status\na@example.com,A,1:a,Active',
  );
  await stage(opened.client, organizationId, uploadId);
  const folder = join(opened.directory, 'imports', uploadId);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  for (const name of await readdir(folder)) {
    expect([name, statSync(join(folder, name)).mode & 0o777]).toEqual([name, 0o600]);
  }
});
