import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFileHeader } from '../../../electron/core/store/file-header';
import { openStore } from '../../../electron/core/store/open-store';

test('a store that was killed right after it was made is opened again', () => {
  const directory = mkdtempSync(join(tmpdir(), 'claimdesk-new-'));
  const copy = mkdtempSync(join(tmpdir(), 'claimdesk-killed-'));
  const store = openStore(directory);
  // What a kill leaves: the file and its log as they are, closed by nobody.
  for (const name of ['claimdesk.sqlite', 'claimdesk.sqlite-wal']) {
    copyFileSync(join(directory, name), join(copy, name));
  }
  store.close();
  expect(readFileHeader(join(copy, 'claimdesk.sqlite'))).toMatchObject({ kind: 'store' });
  openStore(copy).close();
  for (const folder of [directory, copy]) rmSync(folder, { recursive: true, force: true });
});
