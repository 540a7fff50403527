import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startHost } from '../../support/host-process';
import { temporaryDirectory } from '../../support/temporary-directory';
import { start } from './start-process';

const isServing = (address: string) =>
  fetch(address).then(
    () => true,
    () => false,
  );

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  '%s closes the store and ends everything',
  async (signal) => {
    await using folder = await temporaryDirectory();
    await using app = start(['--browser', '--no-open', '--data-dir', folder.path]);
    const address = await app.ready;
    app.child.kill(signal);
    expect(await app.ended).toBe(0);
    expect(existsSync(join(folder.path, 'claimdesk.sqlite'))).toBe(true);
    expect(existsSync(join(folder.path, 'claimdesk.sqlite-wal'))).toBe(false);
    expect(await isServing(address)).toBe(false);
  },
);

test('nothing keeps listening when the start is killed', async () => {
  await using folder = await temporaryDirectory();
  await using app = start(['--browser', '--no-open', '--data-dir', folder.path]);
  const address = await app.ready;
  app.child.kill('SIGKILL');
  await expect.poll(() => isServing(address)).toBe(false);
});

describe('a second instance on the same data directory', () => {
  test('is refused with a sentence, and the first one goes on', async () => {
    await using first = await startHost();
    await using second = start(['--browser', '--no-open', '--data-dir', first.dataDirectory]);
    expect(await second.ended).toBe(1);
    expect(second.output.stdout).toBe('');
    expect(second.output.stderr).toContain(
      `Another Claimdesk is already open on ${first.dataDirectory}. Close it first, or choose another folder with --data-dir.\n`,
    );
    expect(await isServing(first.origin)).toBe(true);
  });

  test('may start once the first one was killed', async () => {
    await using folder = await temporaryDirectory();
    const first = await startHost({ dataDirectory: folder.path });
    await first.kill();
    await using second = await startHost({ dataDirectory: folder.path });
    expect(await isServing(second.origin)).toBe(true);
  });
});

test('two instances on two data directories do not disturb each other', async () => {
  await using first = await startHost();
  await using second = await startHost();
  expect(second.port).not.toBe(first.port);
  expect(await Promise.all([isServing(first.origin), isServing(second.origin)])).toEqual([true, true]);
});

test('what is kept can be read by its owner only', async () => {
  await using host = await startHost({ arguments: ['--sample'] });
  expect(statSync(host.dataDirectory).mode & 0o777).toBe(0o700);
  const open = readdirSync(host.dataDirectory, { recursive: true, withFileTypes: true })
    .map((entry) => ({ entry, mode: statSync(join(entry.parentPath, entry.name)).mode & 0o777 }))
    .filter(({ entry, mode }) => mode !== (entry.isDirectory() ? 0o700 : 0o600))
    .map(({ entry, mode }) => `${entry.name}: ${mode.toString(8)}`);
  expect(open).toEqual([]);
});
