import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs';
import type { Connection } from './connection';
import { applicationId } from './file-header';
import type { Migration } from './migrations/migration';

/**
 * Brings a store to the newest schema. Each step and its version number are one transaction, so a crash leaves
 * either the old schema or the new one. A store that already holds data is copied beside itself first.
 * @param connection the writer
 * @param file path of the store, used to name the backup
 * @param migrations every known step, oldest first
 */
export function migrate(connection: Connection, file: string, migrations: readonly Migration[]): void {
  const { raw } = connection;
  const current = Number(raw.pragma('user_version', { simple: true }));
  const pending = migrations.filter(({ version }) => version > current);
  if (pending.length === 0) return;
  if (current > 0) backUp(connection, `${file}.before-version-${current + 1}`);
  for (const migration of pending) {
    raw.transaction(() => {
      raw.exec(migration.sql);
      raw.pragma(`application_id = ${applicationId}`);
      raw.pragma(`user_version = ${migration.version}`);
    })();
  }
  raw.pragma('optimize');
}

/** Written under another name first, so that a backup that exists is a whole one. */
function backUp({ raw }: Connection, target: string): void {
  if (existsSync(target)) return;
  const partial = `${target}.partial`;
  rmSync(partial, { force: true });
  raw.prepare('VACUUM INTO ?').run(partial);
  chmodSync(partial, 0o600);
  renameSync(partial, target);
}
