import { cpSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { uploadFolder } from '../../../electron/core/features/imports/upload-folder';
import type { JobHandler } from '../../../electron/core/jobs/job-handler';
import type { JobId, OrganizationId, UploadId } from '../../../shared/domain/ids';
import { countedClock } from '../../support/counted-clock';
import { openTestCore, type TestCore, type TestCoreOptions } from '../../support/open-test-core';
import { seededRandom } from '../../support/seeded-random';
import { endedSoon, endState, sound, soundness } from '../jobs/kill/end-state';
import { importFile, makeOrganization, stage, upload } from './import-file';
import { manyRows } from './many-rows';
import { storedAccounts } from './stored-accounts';

/** Leaves an import at work until the core is closed, and the writer to others. */
const holding: JobHandler = {
  pausable: false,
  undo: null,
  async work(run) {
    for (;;) await run.pause();
  },
};

const day = 24 * 60 * 60 * 1000;
let lives: number;
let directory: string;
let opened: TestCore;
let organizationId: OrganizationId;
let uploadId: UploadId;
let jobId: JobId;

function open(options: TestCoreOptions = {}): Promise<TestCore> {
  lives += 1;
  const ports = { random: seededRandom(lives), ...options.ports };
  return openTestCore({ dataDirectory: directory, ...options, ports });
}

/** An import of thirty accounts, ten of them known with another name, that nothing of was written yet. */
beforeEach(async () => {
  lives = 0;
  directory = mkdtempSync(join(tmpdir(), 'claimdesk-import-'));
  const first = await open();
  organizationId = await makeOrganization(first.client);
  await importFile(first.client, organizationId, manyRows(10).replaceAll('Person', 'Former'));
  await first.close();
  opened = await open({ jobHandlers: { import: holding } });
  uploadId = await upload(
    opened.client,
    organizationId,
    `${manyRows(30)}\nNobody,no address,557058:x,Active,`,
  );
  await stage(opened.client, organizationId, uploadId);
  ({ jobId } = await opened.client.imports.start({ organizationId, uploadId, fullExport: true }));
});
afterEach(async () => {
  await opened.remove();
});

const folder = () => uploadFolder(directory, uploadId);

describe('an import that is under way', () => {
  it('is not started again, read again or thrown away', async () => {
    const of = { organizationId, uploadId };
    const refused = {
      code: 'REFUSED',
      data: { reason: 'The import of this file has been started already.' },
    };
    await expect(opened.client.imports.start({ ...of, fullExport: true })).rejects.toMatchObject(refused);
    await expect(opened.client.imports.stage({ ...of, columns: null })).rejects.toMatchObject(refused);
    await expect(opened.client.imports.discardUpload(of)).rejects.toMatchObject(refused);
  });

  it('keeps its file when those that were left behind are cleared', async () => {
    opened.clock.advance(2 * day);
    await opened.client.imports.beginUpload({ organizationId, fileName: 'other.csv', bytes: 10 });
    expect(existsSync(folder().staged)).toBe(true);
    await opened.client.jobs.cancel({ jobId });
    await opened.client.imports.beginUpload({ organizationId, fileName: 'other.csv', bytes: 10 });
    expect(existsSync(folder().path)).toBe(false);
  });
});

describe('an import that the end of the program cut off', () => {
  it('is applied at the next start, with what was staged', async () => {
    await opened.close();
    opened = await open();
    expect(storedAccounts(opened)).toHaveLength(10);
    opened.core.start();
    expect(await endedSoon(opened, jobId)).toMatchObject({ state: 'done', done: 30, total: 30 });
    expect(storedAccounts(opened)).toHaveLength(30);
    expect(existsSync(folder().path)).toBe(false);
  });

  it('fails with words when what was staged is gone', async () => {
    await opened.close();
    rmSync(folder().path, { recursive: true });
    opened = await open();
    opened.core.start();
    expect(await endedSoon(opened, jobId)).toMatchObject({
      state: 'failed',
      error:
        'The uploaded file of this import is not there any more, and nothing of it was written. Import the file again.',
    });
    expect(storedAccounts(opened)).toHaveLength(10);
  });

  it('ends the same after a kill at every point, and is applied once', async () => {
    await opened.close();
    const points: string[] = [];
    let last = '';
    const clock = countedClock(() => {
      const print = printOf(directory);
      if (print === last) return;
      last = print;
      const point = mkdtempSync(join(tmpdir(), 'claimdesk-point-'));
      cpSync(directory, point, { recursive: true, filter: (source) => !source.endsWith('-shm') });
      points.push(point);
    });
    opened = await open({ ports: { clock } });
    opened.core.start();
    await endedSoon(opened, jobId);
    const whole = await importState(opened);
    expect(whole.applied).toBe(1);
    expect(points.length).toBeGreaterThanOrEqual(5);
    for (const dataDirectory of points) {
      const again = await open({ dataDirectory });
      again.core.start();
      await endedSoon(again, jobId);
      expect(await importState(again)).toEqual(whole);
      expect(await soundness(again)).toEqual(sound);
      await again.remove();
    }
  });
});

/** What the store and the folder of the upload weigh, and when they were last written. */
function printOf(place: string): string {
  const names = ['claimdesk.sqlite', 'claimdesk.sqlite-wal', join('imports', uploadId)];
  return names
    .map((name) => statSync(join(place, name), { bigint: true, throwIfNoEntry: false }))
    .map((stat) => `${stat?.size} ${stat?.mtimeNs}`)
    .join();
}

async function importState(test: TestCore) {
  const { items, jobs, events } = await endState(test);
  const applied = events.filter(({ action, job_id }) => action === 'imports.run' && job_id === jobId).length;
  return { accounts: storedAccounts(test), items, jobs, events, applied };
}
