import { existsSync, readFileSync, statSync } from 'node:fs';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryDirectory } from '../../support/temporary-directory';
import { start } from './start-process';

test('the browser gets the token by a file of the owner, not by an argument that everybody can read', async () => {
  await using data = await temporaryDirectory();
  await using tools = await temporaryDirectory();
  const note = join(tools.path, 'opened');
  const opener = join(tools.path, 'xdg-open');
  await writeFile(opener, `#!/bin/sh\nprintf '%s' "$*" > ${note}.part && mv ${note}.part ${note}\n`);
  await chmod(opener, 0o700);
  const PATH = `${tools.path}:${process.env['PATH']}`;

  await using app = start(['--browser', '--data-dir', data.path], { PATH });
  const address = await app.ready;
  await expect.poll(() => existsSync(note)).toBe(true);
  const opened = readFileSync(note, 'utf8');
  const file = fileURLToPath(opened);
  expect(readFileSync(file, 'utf8')).toContain(address);
  expect(statSync(file).mode & 0o777).toBe(0o600);

  app.child.kill('SIGTERM');
  expect(await app.ended).toBe(0);
  expect(existsSync(file)).toBe(false);
});

test('without a program to open it with, the address is all there is', async () => {
  await using data = await temporaryDirectory();
  await using app = start(['--browser', '--data-dir', data.path], { PATH: '/nowhere' });
  await app.ready;
  await expect
    .poll(() => app.output.stderr)
    .toContain('No browser could be opened here; open the address yourself.\n');
  app.child.kill('SIGTERM');
  expect(await app.ended).toBe(0);
});
