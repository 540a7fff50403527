import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { type Connection, openConnection } from './connection';
import { readFileHeader } from './file-header';
import { createKeyReader, type ReadKeys } from './key-reader';
import { markNewFile } from './mark-new-file';
import { migrate } from './migrate';
import { migrations } from './migrations/migrations';
import type { Schema } from './schema';
import { StoreError } from './store-error';

/** An open store: one connection that writes, one that reads what is committed. */
export interface Store {
  readonly file: string;
  readonly writer: Connection;
  readonly reader: Kysely<Schema>;
  /** Reads long lists of row keys on the reading connection. */
  readonly readKeys: ReadKeys;
  close(): void;
}

/**
 * Opens the store of a data directory, making both where they are missing (readable by their owner only).
 * @param directory folder that holds `claimdesk.sqlite`
 * @throws StoreError when the file is not a Claimdesk store, is newer than this program, or is damaged
 */
export function openStore(directory: string): Store {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  chmodSync(directory, 0o700);
  const file = join(directory, 'claimdesk.sqlite');
  const isNew = refuseForeignFile(file);
  // Made before SQLite opens it: the side files take over its permissions.
  closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);
  if (isNew) markNewFile(file);
  const writer = openWriter(file);
  const reader = openConnection(file, 'read');
  return {
    file,
    writer,
    reader: reader.db,
    readKeys: createKeyReader(reader.raw),
    close() {
      reader.close();
      writer.raw.pragma('optimize');
      writer.raw.pragma('wal_checkpoint(TRUNCATE)');
      writer.close();
    },
  };
}

/** @returns whether the file is missing or empty, so that it must be made */
function refuseForeignFile(file: string): boolean {
  const header = readFileHeader(file);
  const newest = migrations.length;
  if (header.kind === 'foreign') {
    throw new StoreError(
      `${file} is not a Claimdesk store. It was left untouched. Move it away, or choose another data directory with --data-dir.`,
    );
  }
  if (header.kind === 'store' && header.version > newest) {
    throw new StoreError(
      `${file} was written by a newer Claimdesk (schema ${header.version}, this one knows ${newest}). It was left untouched. Update Claimdesk to open it.`,
    );
  }
  return header.kind !== 'store';
}

function openWriter(file: string): Connection {
  let writer: Connection | undefined;
  try {
    writer = openConnection(file, 'write');
    // Reads the schema, so that a damaged file is found here and not in the first query of a screen.
    writer.raw.pragma('schema_version', { simple: true });
    migrate(writer, file, migrations);
    // The version must stand in the file itself: an older program looks there before it opens anything.
    writer.raw.pragma('wal_checkpoint(TRUNCATE)');
    return writer;
  } catch (error) {
    writer?.close();
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreError(
      `${file} cannot be opened: ${reason}. Keep the file, and restore the newest backup beside it (claimdesk.sqlite.before-version-…) or start with another --data-dir.`,
    );
  }
}
