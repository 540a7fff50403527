import { readdirSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openConnection } from '../../../electron/core/store/connection';
import { migrate } from '../../../electron/core/store/migrate';
import { migrations } from '../../../electron/core/store/migrations/migrations';
import { openStore } from '../../../electron/core/store/open-store';
import { dataOfVersion } from '../../support/store-at-version';
import { type StoreFolder, storeFolder } from '../../support/store-folder';

/** A store as a program of that version left it. */
function storeOfVersion({ file }: StoreFolder, version: number): void {
  const connection = openConnection(file, 'write');
  migrate(connection, file, migrations.slice(0, version));
  connection.raw.exec(dataOfVersion(version));
  connection.close();
}

const backupOf = ({ file }: StoreFolder, version: number) => `${file}.before-version-${version}`;

describe('before a migration', () => {
  it('the store is copied beside itself: whole, of the old version, readable by its owner only', () => {
    using folder = storeFolder();
    storeOfVersion(folder, 3);
    openStore(folder.directory).close();
    const backup = backupOf(folder, 4);
    expect(statSync(backup).mode & 0o777).toBe(0o600);
    const copy = new Database(backup, { readonly: true });
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(copy.pragma('user_version', { simple: true })).toBe(3);
    for (const table of ['organizations', 'audit_events', 'accounts']) {
      expect(copy.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(1);
    }
    copy.close();
  });

  it('nothing is copied when there is nothing to migrate', () => {
    using folder = storeFolder();
    openStore(folder.directory).close();
    openStore(folder.directory).close();
    expect(readdirSync(folder.directory)).toEqual(['claimdesk.sqlite']);
  });
});

describe('a migration that fails', () => {
  it('leaves the version before, with every row', () => {
    using folder = storeFolder();
    storeOfVersion(folder, 3);
    const connection = openConnection(folder.file, 'write');
    const broken = {
      version: 4,
      name: 'broken',
      sql: 'CREATE TABLE half (a); DELETE FROM accounts; SELECT nonsense;',
    };
    expect(() => migrate(connection, folder.file, [...migrations.slice(0, 3), broken])).toThrow(/nonsense/);
    connection.close();
    const after = new Database(folder.file, { readonly: true });
    expect(after.pragma('user_version', { simple: true })).toBe(3);
    expect(after.prepare('SELECT count(*) FROM accounts').pluck().get()).toBe(1);
    expect(after.prepare(`SELECT name FROM sqlite_schema WHERE name = 'half'`).get()).toBeUndefined();
    after.close();
  });
});
