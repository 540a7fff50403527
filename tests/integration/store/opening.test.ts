import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openConnection } from '../../../electron/core/store/connection';
import { lockDataDirectory } from '../../../electron/core/store/instance-lock';
import { migrations } from '../../../electron/core/store/migrations/migrations';
import { openStore } from '../../../electron/core/store/open-store';
import { storeFolder } from '../../support/store-folder';

describe('an open store', () => {
  it('uses a SQLite without the race in the write-ahead log', () => {
    using folder = storeFolder();
    const store = openStore(folder.directory);
    const version = store.writer.raw.prepare('SELECT sqlite_version()').pluck().get();
    store.close();
    const [major = 0, minor = 0, patch = 0] = String(version).split('.').map(Number);
    expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(3_051_003);
    expect(version).not.toBe('3.52.0');
  });

  it.each(['write', 'read'] as const)('has every connection set for safety: %s', (mode) => {
    using folder = storeFolder();
    openStore(folder.directory).close();
    const { raw, close } = openConnection(folder.file, mode);
    const setting = (name: string) => raw.pragma(name, { simple: true });
    expect({
      journal: setting('journal_mode'),
      synchronous: setting('synchronous'),
      foreignKeys: setting('foreign_keys'),
      trustedSchema: setting('trusted_schema'),
      busyTimeout: setting('busy_timeout'),
    }).toEqual({ journal: 'wal', synchronous: 2, foreignKeys: 1, trustedSchema: 0, busyTimeout: 5_000 });
    expect(setting('mmap_size') ?? 0).toBe(0);
    close();
  });

  it('cannot be written through the connection that reads', () => {
    using folder = storeFolder();
    openStore(folder.directory).close();
    const { raw, close } = openConnection(folder.file, 'read');
    expect(() => raw.exec(`INSERT INTO settings VALUES ('a', '1')`)).toThrow(/readonly/);
    close();
  });

  it('is marked as ours and numbered by its schema', () => {
    using folder = storeFolder();
    openStore(folder.directory).close();
    const raw = new Database(folder.file, { readonly: true });
    expect(raw.pragma('application_id', { simple: true })).toBe(0x436c6d64);
    expect(raw.pragma('user_version', { simple: true })).toBe(migrations.length);
    expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
    raw.close();
  });

  it('and its folder are readable by their owner only, side files too', () => {
    using folder = storeFolder();
    const directory = join(folder.directory, 'data');
    mkdirSync(directory, { mode: 0o755 });
    const store = openStore(directory);
    const modes = Object.fromEntries(
      ['', ...readdirSync(directory)].map((name) => [
        name,
        (statSync(join(directory, name)).mode & 0o777).toString(8),
      ]),
    );
    store.close();
    expect(modes).toEqual({
      '': '700',
      'claimdesk.sqlite': '600',
      'claimdesk.sqlite-shm': '600',
      'claimdesk.sqlite-wal': '600',
    });
  });

  it('leaves nothing beside itself after a clean exit', () => {
    using folder = storeFolder();
    const store = openStore(folder.directory);
    store.writer.raw.exec(`INSERT INTO settings VALUES ('a', '1')`);
    store.close();
    expect(readdirSync(folder.directory)).toEqual(['claimdesk.sqlite']);
  });
});

describe('one program at a time', () => {
  it('works on a data directory; the second is told in a sentence', () => {
    using folder = storeFolder();
    const release = lockDataDirectory(folder.directory);
    expect(() => lockDataDirectory(folder.directory)).toThrow(
      `Another Claimdesk is already open on ${folder.directory}. Close it first`,
    );
    release();
    lockDataDirectory(folder.directory)();
  });
});
