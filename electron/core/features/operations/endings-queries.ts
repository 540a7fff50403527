import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../../store/access';
import type { KeptRepositoriesTable } from '../../store/schema/account-tables';

export function deactivationOf(read: Reader, accountKey: number) {
  return read
    .selectFrom('account_deactivations')
    .select(['at', 'by', 'reason', 'message'])
    .where('account_key', '=', accountKey)
    .executeTakeFirst();
}

/** The deletion that runs. */
export function deletionOf(read: Reader, accountKey: number) {
  return read
    .selectFrom('deletions')
    .select(['started_at as startedAt', 'due_at as dueAt', 'started_by as by'])
    .where('account_key', '=', accountKey)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
}

export function repositoriesOf(read: Reader, accountKey: number) {
  return read
    .selectFrom('kept_repositories')
    .selectAll()
    .where('account_key', '=', accountKey)
    .executeTakeFirst();
}

/** Replaces what was said before. */
export async function saveRepositories(write: Writer, row: Selectable<KeptRepositoriesTable>): Promise<void> {
  const { account_key: _, ...said } = row;
  await write
    .insertInto('kept_repositories')
    .values(row)
    .onConflict((conflict) => conflict.column('account_key').doUpdateSet(said))
    .execute();
}
