import type { Reader, Writer } from '../../store/access';
import { jsonList, jsonRows } from '../../store/json-table';
import type { EvaluationRef } from './entries-queries';
import { openDispute } from './open-dispute-queries';
import { openException } from './open-exception-queries';

export interface PlannedAsk extends EvaluationRef {
  readonly organizationId: string;
  readonly now: number;
}

/**
 * One batch of what the plan called ready, with what holds of each account at `now`. In the order in which accounts
 * lie in the store: in any other, a large store is read and written again and again all over.
 * @param after key of the last account of the batch before
 */
export async function plannedAccounts(
  read: Reader,
  { planId, evaluation, organizationId, now }: PlannedAsk,
  after: number,
  limit: number,
) {
  return (
    read
      .selectFrom('plan_entries as entry')
      .innerJoin('accounts', 'accounts.key', 'entry.account_key')
      .where('entry.plan_id', '=', planId)
      .where('entry.evaluation', '=', evaluation)
      // An expression on purpose: it keeps SQLite from the index by verdict, which has another order.
      .where(({ eb, fn, val }) => eb(fn.coalesce('entry.verdict', val('')), '=', 'ready'))
      .where('entry.account_key', '>', after)
      .select([
        'entry.position',
        'entry.account_key',
        'entry.reason',
        'accounts.id',
        'accounts.email',
        'accounts.domain',
        'accounts.status',
        'accounts.reported_claim',
        'accounts.managed_by',
        openException(organizationId, now),
        openDispute(),
      ])
      .orderBy('entry.account_key')
      .limit(limit)
      .execute()
  );
}

export interface NewClaims {
  readonly organizationId: string;
  readonly domainId: string;
  readonly at: number;
  readonly origin: 'plan' | 'automatic';
  readonly planId: string | null;
  readonly jobId: string | null;
}

/**
 * Opens claims; the unique index on open claims refuses a second one on the same account (rule K1).
 * @param accounts id of the new claim and of its account
 * @returns how many were written
 */
export async function openClaims(
  write: Writer,
  { organizationId, domainId, at, origin, planId, jobId }: NewClaims,
  accounts: readonly (readonly [claimId: string, accountId: string])[],
): Promise<number> {
  const { numInsertedOrUpdatedRows } = await write
    .insertInto('claims')
    .columns(['organization_id', 'domain_id', 'from_at', 'origin', 'plan_id', 'job_id', 'id', 'account_id'])
    .expression(jsonRows([organizationId, domainId, at, origin, planId, jobId], accounts))
    .executeTakeFirstOrThrow();
  return Number(numInsertedOrUpdatedRows);
}

/**
 * Ends open claims of one organization.
 * @returns how many were ended
 */
export async function closeClaims(
  write: Writer,
  {
    organizationId,
    at,
    endedBy,
  }: { organizationId: string; at: number; endedBy: 'plan' | 'lapse' | 'removal' },
  accountIds: readonly string[],
): Promise<number> {
  const { numUpdatedRows } = await write
    .updateTable('claims')
    .set({ to_at: at, ended_by: endedBy })
    .where('account_id', 'in', jsonList(accountIds))
    .where('to_at', 'is', null)
    .where('organization_id', '=', organizationId)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}
