import type { AccountStatus } from '../../../../shared/domain/accounts/account';
import type { Reader } from '../../store/access';
import { jsonList } from '../../store/json-table';

/** A row of the ledger with what is known of its account now. */
export interface LedgerRow {
  readonly id: string;
  readonly account_id: string;
  readonly account_key: number;
  readonly name: string;
  readonly email: string;
  readonly organization_id: string;
  readonly managed_by: string | null;
  readonly status: AccountStatus;
  readonly email_confirmed: 0 | 1 | null;
  readonly synced: 0 | 1 | null;
  readonly started_at: number;
  readonly started_by: string;
  readonly reason: string | null;
  readonly job_id: string | null;
  readonly due_at: number;
  readonly ended_at: number | null;
  readonly ended_by: 'cancel' | 'finish' | null;
  readonly held: number;
}

function ledger(read: Reader, organizationId: string) {
  return read
    .selectFrom('deletions')
    .innerJoin('accounts', 'accounts.key', 'deletions.account_key')
    .where('deletions.organization_id', '=', organizationId)
    .select(({ exists, selectFrom }) => [
      'deletions.id',
      'accounts.id as account_id',
      'deletions.account_key',
      'accounts.name',
      'accounts.email',
      'accounts.organization_id',
      'accounts.managed_by',
      'accounts.status',
      'accounts.email_confirmed',
      'accounts.synced',
      'deletions.started_at',
      'deletions.started_by',
      'deletions.reason',
      'deletions.job_id',
      'deletions.due_at',
      'deletions.ended_at',
      'deletions.ended_by',
      exists(
        selectFrom('disputes')
          .select('disputes.id')
          .whereRef('disputes.account_key', '=', 'deletions.account_key')
          .where('disputes.closed_at', 'is', null),
      )
        .$castTo<number>()
        .as('held'),
    ]);
}

interface Page {
  readonly organizationId: string;
  readonly after: { readonly at: number; readonly id: string } | null;
  readonly limit: number;
}

/** Running deletions, the one that ends first first. */
export function runningRows(read: Reader, { organizationId, after, limit }: Page) {
  let rows = ledger(read, organizationId).where('deletions.ended_at', 'is', null);
  if (after !== null) {
    rows = rows.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('deletions.due_at', 'deletions.id'), '>', tuple(after.at, after.id)),
    );
  }
  return rows.orderBy('deletions.due_at').orderBy('deletions.id').limit(limit);
}

/** Ended deletions, the one that ended last first. */
export function endedRows(read: Reader, { organizationId, after, limit }: Page) {
  let rows = ledger(read, organizationId).where('deletions.ended_at', 'is not', null);
  if (after !== null) {
    rows = rows.where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple('deletions.ended_at', 'deletions.id'),
        '<',
        tuple<number | null, string>(after.at, after.id),
      ),
    );
  }
  return rows.orderBy('deletions.ended_at', 'desc').orderBy('deletions.id', 'desc').limit(limit);
}

export function findDeletion(
  read: Reader,
  organizationId: string,
  deletionId: string,
): Promise<LedgerRow | undefined> {
  return ledger(read, organizationId).where('deletions.id', '=', deletionId).executeTakeFirst();
}

export function findRunningOfAccount(
  read: Reader,
  organizationId: string,
  accountId: string,
): Promise<LedgerRow | undefined> {
  return ledger(read, organizationId)
    .where('accounts.organization_id', '=', organizationId)
    .where('accounts.id', '=', accountId)
    .where('deletions.ended_at', 'is', null)
    .executeTakeFirst();
}

export async function countDeletions(
  read: Reader,
  organizationId: string,
): Promise<{ running: number; cancelled: number; finished: number }> {
  const rows = await read
    .selectFrom('deletions')
    .select(({ fn }) => ['ended_by', fn.countAll<number>().as('count')])
    .where('organization_id', '=', organizationId)
    .groupBy('ended_by')
    .execute();
  const of = (end: 'cancel' | 'finish' | null) => rows.find(({ ended_by }) => ended_by === end)?.count ?? 0;
  return { running: of(null), cancelled: of('cancel'), finished: of('finish') };
}

/**
 * The accounts of running deletions, the most urgent first.
 * @param deletionIds null asks for all that run
 */
export async function keysOfRunning(
  read: Reader,
  organizationId: string,
  deletionIds: readonly string[] | null,
): Promise<number[]> {
  let rows = read
    .selectFrom('deletions')
    .select('account_key')
    .where('organization_id', '=', organizationId)
    .where('ended_at', 'is', null);
  if (deletionIds !== null) rows = rows.where('id', 'in', jsonList(deletionIds));
  const found = await rows.orderBy('due_at').orderBy('id').execute();
  return found.map(({ account_key }) => account_key);
}

/** What the plan of a single account says of it. */
export async function onlyItemOf(read: Reader, jobId: string) {
  return read
    .selectFrom('job_items as item')
    .leftJoin('job_reasons as reason', (join) =>
      join.onRef('reason.job_id', '=', 'item.job_id').onRef('reason.reason', '=', 'item.reason'),
    )
    .select(['item.state', 'reason.rule', 'reason.sentence', 'reason.next_step'])
    .where('item.job_id', '=', jobId)
    .orderBy('item.position')
    .executeTakeFirst();
}
