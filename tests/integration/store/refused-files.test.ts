import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../../electron/core/store/migrations/migrations';
import { openStore } from '../../../electron/core/store/open-store';
import { StoreError } from '../../../electron/core/store/store-error';
import { type StoreFolder, storeFolder } from '../../support/store-folder';

/** Makes a sound store with something in it, then spoils it. */
function spoiled({ directory, file }: StoreFolder, spoil: (bytes: Buffer) => Buffer): void {
  const store = openStore(directory);
  store.writer.raw.exec(`INSERT INTO settings VALUES ('a', '1')`);
  store.close();
  writeFileSync(file, spoil(readFileSync(file)));
}

function foreignDatabase({ file }: StoreFolder, set = ''): void {
  const raw = new Database(file);
  raw.exec(`CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1); ${set}`);
  raw.close();
}

const refused: readonly (readonly [what: string, make: (folder: StoreFolder) => void, message: RegExp])[] = [
  [
    'a store of a newer version',
    (folder) => {
      openStore(folder.directory).close();
      const raw = new Database(folder.file);
      raw.pragma(`user_version = ${migrations.length + 1}`);
      raw.pragma('journal_mode = DELETE');
      raw.close();
    },
    /written by a newer Claimdesk.*Update Claimdesk/,
  ],
  [
    'a text file',
    ({ file }) => writeFileSync(file, 'name,email\nAda,ada@example.com\n'),
    /not a Claimdesk store/,
  ],
  ['random bytes', ({ file }) => writeFileSync(file, Buffer.alloc(8_192, 0xa7)), /not a Claimdesk store/],
  ['the database of another program', (folder) => foreignDatabase(folder), /not a Claimdesk store/],
  [
    'the database of another program that names itself',
    (folder) => foreignDatabase(folder, 'PRAGMA application_id = 252006673;'),
    /not a Claimdesk store/,
  ],
  [
    'a store cut off inside its header',
    (folder) => spoiled(folder, (bytes) => bytes.subarray(0, 60)),
    /not a Claimdesk store/,
  ],
];

describe('refused without a byte changed and without a side file', () => {
  it.each(refused)('%s', (_, make, message) => {
    using folder = storeFolder();
    make(folder);
    const before = folder.snapshot();
    expect(() => openStore(folder.directory)).toThrow(StoreError);
    expect(() => openStore(folder.directory)).toThrow(message);
    expect(folder.snapshot()).toEqual(before);
  });
});

const damaged: readonly (readonly [what: string, spoil: (bytes: Buffer) => Buffer])[] = [
  ['a store whose first page is garbled behind the header', (bytes) => bytes.fill(0x5a, 100, 4_096)],
  ['a store cut off after its first page', (bytes) => bytes.subarray(0, 4_096)],
];

describe('refused with the way out, the file kept', () => {
  it.each(damaged)('%s', (_, spoil) => {
    using folder = storeFolder();
    spoiled(folder, spoil);
    const before = readFileSync(folder.file);
    expect(() => openStore(folder.directory)).toThrow(/cannot be opened: .*Keep the file, and restore/s);
    expect(readFileSync(folder.file).equals(before)).toBe(true);
  });

  it('a folder in the place of the store', () => {
    using folder = storeFolder();
    mkdirSync(folder.file);
    expect(() => openStore(folder.directory)).toThrow(StoreError);
  });
});

describe('an empty file', () => {
  it('becomes a new store: a crash right after making the file leaves it so', () => {
    using folder = storeFolder();
    writeFileSync(folder.file, '');
    truncateSync(folder.file);
    openStore(folder.directory).close();
    const raw = new Database(folder.file, { readonly: true });
    expect(raw.pragma('user_version', { simple: true })).toBe(migrations.length);
    raw.close();
  });
});
