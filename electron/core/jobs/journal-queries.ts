import type { Expression } from 'kysely';
import type { ItemReason, ItemState } from '../../../shared/domain/jobs/job-item';
import type { Reader, Writer } from '../store/access';
import { jsonRows } from '../store/json-table';
import { numberedAccounts } from '../store/numbered-accounts';
import type { OutcomeRun } from './outcome-runs';

/** position, account, state, number of the reason, and input, before, after as JSON text. */
export type NewItemRow = readonly [
  number,
  number | null,
  ItemState,
  number | null,
  string | null,
  string | null,
  string | null,
];

/** Writes items; where a plan is looked at again, each takes the place of the one that had its position. */
export async function writeItems(write: Writer, jobId: string, rows: readonly NewItemRow[]): Promise<void> {
  if (rows.length === 0) return;
  await write
    .insertInto('job_items')
    .columns(['job_id', 'position', 'account_key', 'state', 'reason', 'input', 'before', 'after'])
    .expression(jsonRows([jobId], rows))
    .onConflict((conflict) =>
      conflict.columns(['job_id', 'position']).doUpdateSet(({ ref }) => ({
        account_key: ref('excluded.account_key'),
        state: ref('excluded.state'),
        reason: ref('excluded.reason'),
        input: ref('excluded.input'),
        before: ref('excluded.before'),
        after: ref('excluded.after'),
      })),
    )
    .execute();
}

/** A query for the accounts to be done, without reading them into the program. */
export type AccountsToDo = Expression<{ account_key: number }>;

/**
 * Writes a ready item for each account of a query, in the order of keys, from a position on.
 * @returns how many
 */
export async function insertReadyAccounts(
  write: Writer,
  jobId: string,
  first: number,
  query: AccountsToDo,
): Promise<number> {
  const { numInsertedOrUpdatedRows } = await write
    .insertInto('job_items')
    .columns(['job_id', 'position', 'account_key', 'state'])
    .expression(numberedAccounts(jobId, first, query, 'ready'))
    .executeTakeFirstOrThrow();
  return Number(numInsertedOrUpdatedRows);
}

/** Key of the account that an item is about. */
export async function accountAt(read: Reader, jobId: string, position: number): Promise<number | null> {
  const { account_key } = await read
    .selectFrom('job_items')
    .select('account_key')
    .where('job_id', '=', jobId)
    .where('position', '=', position)
    .executeTakeFirstOrThrow();
  return account_key;
}

export async function deleteReasons(write: Writer, jobId: string): Promise<void> {
  await write.deleteFrom('job_reasons').where('job_id', '=', jobId).execute();
}

export async function deleteItemsFrom(write: Writer, jobId: string, position: number): Promise<void> {
  await write.deleteFrom('job_items').where('job_id', '=', jobId).where('position', '>=', position).execute();
}

/** The position of the last item; null where there is none. */
export async function lastPosition(read: Reader, jobId: string): Promise<number | null> {
  const { last } = await read
    .selectFrom('job_items')
    .select(({ fn }) => fn.max<number | null>('position').as('last'))
    .where('job_id', '=', jobId)
    .executeTakeFirstOrThrow();
  return last;
}

/** How many items behind one position and up to another stand in which state. */
export async function countItemsBetween(read: Reader, jobId: string, behind: number, last: number) {
  return read
    .selectFrom('job_items')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
    .where('job_id', '=', jobId)
    .where('position', '>', behind)
    .where('position', '<=', last)
    .groupBy('state')
    .execute();
}

/** The items behind a position that have no outcome yet. */
export async function openItems(read: Reader, jobId: string, after: number, limit: number) {
  return read
    .selectFrom('job_items')
    .select(['position', 'account_key', 'state', 'input'])
    .where('job_id', '=', jobId)
    .where('position', '>', after)
    .where('state', 'in', ['ready', 'started'])
    .orderBy('position')
    .limit(limit)
    .execute();
}

/** Writes the intent of every ready item from one position to another. */
export async function markStarted(write: Writer, jobId: string, first: number, last: number): Promise<void> {
  await write
    .updateTable('job_items')
    .set({ state: 'started' })
    .where('job_id', '=', jobId)
    .where('position', '>=', first)
    .where('position', '<=', last)
    .where('state', '=', 'ready')
    .execute();
}

/**
 * Writes the same outcome for started items from one position to another.
 * @returns how many were written
 */
export async function writeOutcomeRun(
  write: Writer,
  jobId: string,
  { state, first, last }: OutcomeRun,
): Promise<number> {
  const { numUpdatedRows } = await write
    .updateTable('job_items')
    .set({ state })
    .where('job_id', '=', jobId)
    .where('position', '>=', first)
    .where('position', '<=', last)
    .where('state', '=', 'started')
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/** position, outcome, number of the reason, and before, after as JSON text. */
export type OutcomeRow = readonly [number, ItemState, number | null, string | null, string | null];

/**
 * Writes outcomes of started items.
 * @returns how many were written; fewer than given means that one had an outcome already
 */
export async function writeOutcomes(
  write: Writer,
  jobId: string,
  rows: readonly OutcomeRow[],
): Promise<number> {
  if (rows.length === 0) return 0;
  // An upsert that never inserts: unlike an update from a table, it looks each item up by its key.
  const { numInsertedOrUpdatedRows } = await write
    .insertInto('job_items')
    .columns(['job_id', 'position', 'state', 'reason', 'before', 'after'])
    .expression(jsonRows([jobId], rows))
    .onConflict((conflict) =>
      conflict
        .columns(['job_id', 'position'])
        .doUpdateSet(({ ref, fn }) => ({
          state: ref('excluded.state'),
          reason: ref('excluded.reason'),
          before: fn.coalesce('excluded.before', 'job_items.before'),
          after: fn.coalesce('excluded.after', 'job_items.after'),
        }))
        .where('job_items.state', '=', 'started'),
    )
    .executeTakeFirstOrThrow();
  return Number(numInsertedOrUpdatedRows);
}

/** Gives failed items another turn. */
export async function retryFailed(write: Writer, jobId: string): Promise<void> {
  await write
    .updateTable('job_items')
    .set({ state: 'ready', reason: null })
    .where('job_id', '=', jobId)
    .where('state', '=', 'failed')
    .execute();
}

export async function reasonsOf(
  read: Reader,
  jobId: string,
): Promise<readonly { id: number; reason: ItemReason }[]> {
  const rows = await read
    .selectFrom('job_reasons')
    .select(['reason', 'rule', 'sentence', 'next_step'])
    .where('job_id', '=', jobId)
    .orderBy('reason')
    .execute();
  return rows.map(({ reason, rule, sentence, next_step }) => ({
    id: reason,
    reason: { rule, sentence, nextStep: next_step },
  }));
}

export async function insertReasons(
  write: Writer,
  jobId: string,
  reasons: readonly { number: number; reason: ItemReason }[],
): Promise<void> {
  if (reasons.length === 0) return;
  const rows = reasons.map(({ number, reason: { rule, sentence, nextStep } }) => ({
    job_id: jobId,
    reason: number,
    rule,
    sentence,
    next_step: nextStep,
  }));
  await write.insertInto('job_reasons').values(rows).execute();
}
