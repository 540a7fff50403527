import { migrate } from './migrate';
import { migrations } from './migrations/migrations';
import type { Store } from './open-store';

/**
 * Takes everything out of a store and lays its schema anew, inside the transaction that is open on the writer:
 * either the store is empty afterwards, or nothing has happened. Only for the sample store; the audit trail goes
 * as well.
 */
export function emptyStore({ writer, file }: Store): void {
  const { raw } = writer;
  // Tables go one by one, so what points at them may dangle until the last is gone.
  raw.pragma('defer_foreign_keys = ON');
  const tables = raw
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
       ORDER BY sql LIKE 'CREATE VIRTUAL%' DESC, rowid DESC`,
    )
    .pluck()
    .all();
  // A virtual table takes its shadow tables along, hence IF EXISTS for those listed after it.
  for (const name of tables) raw.exec(`DROP TABLE IF EXISTS "${name}"`);
  raw.pragma('user_version = 0');
  migrate(writer, file, migrations);
}
