import type { Reader } from '../../store/access';
import { entriesByAccount } from '../../store/entries-by-account';
import { jsonList } from '../../store/json-table';
import type { EvaluationRef } from './entries-queries';
import { judged } from './judged-queries';

/**
 * Some of the accounts that a plan called ready, behind a key. In the order in which accounts lie in the store: in
 * any other, a large store is read and written again and again all over.
 */
export function readyAccounts(
  read: Reader,
  { planId, evaluation }: EvaluationRef,
  after: number,
  limit: number,
) {
  return read
    .selectFrom(entriesByAccount().as('entry'))
    .select('entry.account_key')
    .where('entry.plan_id', '=', planId)
    .where('entry.evaluation', '=', evaluation)
    .where('entry.verdict', '=', 'ready')
    .where('entry.account_key', '>', after)
    .orderBy('entry.account_key')
    .limit(limit);
}

/** What a run must know of some accounts to judge them, as it is at `now`. */
export async function judgedAccounts(
  read: Reader,
  at: { organizationId: string; now: number },
  keys: readonly number[],
) {
  return (
    judged(read, at)
      .where('accounts.key', 'in', jsonList(keys))
      // An expression on purpose: it keeps SQLite from walking all accounts of the organization for a few keys.
      .where(({ eb, fn, val }) =>
        eb(fn.coalesce('accounts.organization_id', val('')), '=', at.organizationId),
      )
      .execute()
  );
}

/** Those of some accounts whose open claim was made by a job. */
export async function heldByJob(read: Reader, jobId: string, keys: readonly number[]): Promise<number[]> {
  const rows = await read
    .selectFrom('accounts')
    .innerJoin('claims', 'claims.account_id', 'accounts.id')
    .select('accounts.key')
    .where('accounts.key', 'in', jsonList(keys))
    .where('claims.to_at', 'is', null)
    .where('claims.job_id', '=', jobId)
    .execute();
  return rows.map(({ key }) => key);
}

/** One batch of the accounts that a job claimed or unclaimed, in the order in which it did. */
export async function doneByJob(read: Reader, jobId: string, after: number, limit: number) {
  return read
    .selectFrom('job_items')
    .select(['position', 'account_key'])
    .where('job_id', '=', jobId)
    .where('state', '=', 'succeeded')
    .where('position', '>', after)
    .orderBy('position')
    .limit(limit)
    .execute();
}

export async function inputOfJob(read: Reader, jobId: string): Promise<string> {
  const { input } = await read
    .selectFrom('jobs')
    .select('input')
    .where('id', '=', jobId)
    .executeTakeFirstOrThrow();
  return input;
}
