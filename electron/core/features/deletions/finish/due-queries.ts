import type { Reader } from '../../../store/access';
import { jsonList } from '../../../store/json-table';

/** A deletion whose grace is over. */
export interface DueDeletion {
  readonly organization_id: string;
  readonly account_key: number;
  readonly due_at: number;
}

/**
 * Deletions whose grace is over and that nothing holds, organization by organization, the longest due first. Those
 * that a job tried to finish lately are left out: what failed is tried once a day, not every half minute.
 * @param now UTC milliseconds
 * @param triedSince UTC milliseconds; jobs made before count no more once they have ended
 */
export async function dueDeletions(read: Reader, now: number, triedSince: number): Promise<DueDeletion[]> {
  return read
    .selectFrom('deletions')
    .select(['organization_id', 'account_key', 'due_at'])
    .where('ended_at', 'is', null)
    .where('due_at', '<=', now)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('disputes')
            .select('disputes.id')
            .whereRef('disputes.account_key', '=', 'deletions.account_key')
            .where('disputes.closed_at', 'is', null),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('job_items as item')
            .innerJoin('jobs as job', 'job.id', 'item.job_id')
            .select('job.id')
            .whereRef('item.account_key', '=', 'deletions.account_key')
            .where('job.kind', '=', 'finish-deletion')
            .where(({ eb, or }) =>
              or([
                eb('job.created_at', '>', triedSince),
                eb('job.state', 'in', ['queued', 'running', 'paused']),
              ]),
            ),
        ),
      ),
    )
    .orderBy('organization_id')
    .orderBy('due_at')
    .orderBy('id')
    .execute();
}

/** What must be known of an account before its deletion is finished. */
export interface FinishFacts {
  readonly account_key: number;
  readonly account_id: string;
  readonly managed_by: string | null;
  readonly due_at: number;
  readonly disputed: number;
}

/** The running deletions of some accounts, with what may stand in the way. */
export async function finishFacts(read: Reader, keys: readonly number[]): Promise<FinishFacts[]> {
  return read
    .selectFrom('deletions')
    .innerJoin('accounts', 'accounts.key', 'deletions.account_key')
    .where('deletions.account_key', 'in', jsonList(keys))
    .where('deletions.ended_at', 'is', null)
    .select(({ exists, selectFrom }) => [
      'deletions.account_key',
      'accounts.id as account_id',
      'accounts.managed_by',
      'deletions.due_at',
      exists(
        selectFrom('disputes')
          .select('disputes.id')
          .whereRef('disputes.account_key', '=', 'deletions.account_key')
          .where('disputes.closed_at', 'is', null),
      )
        .$castTo<number>()
        .as('disputed'),
    ])
    .execute();
}
