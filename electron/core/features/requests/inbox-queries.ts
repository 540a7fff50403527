import { isEnded, jobStates } from '../../../../shared/domain/jobs/job';
import type { InboxFilter } from '../../../../shared/domain/requests/request';
import type { Reader } from '../../store/access';
import { jsonList } from '../../store/json-table';

const ended = jobStates.filter(isEnded);

/**
 * Requests with the account they are about, found by its address as long as none is noted, and with what became of
 * the account in the job of an approval. An account may have several items in a job; the last one counts.
 */
function requests(read: Reader) {
  return read
    .selectFrom('requests')
    .leftJoin('accounts', (join) =>
      join.on(({ eb, fn, selectFrom }) =>
        eb(
          'accounts.key',
          '=',
          fn.coalesce(
            'requests.account_key',
            selectFrom('accounts as named')
              .select('named.key')
              .whereRef('named.organization_id', '=', 'requests.organization_id')
              .whereRef('named.email_key', '=', 'requests.email_key'),
          ),
        ),
      ),
    )
    .leftJoin('jobs', 'jobs.id', 'requests.job_id')
    .select((row) => [
      'requests.id',
      'requests.organization_id',
      'requests.email',
      'requests.email_key',
      'requests.kind',
      'requests.wanted',
      'requests.reason',
      'requests.state',
      'requests.origin',
      'requests.written_at',
      'requests.received_at',
      'requests.remind_at',
      'requests.decided_at',
      'requests.job_id',
      'jobs.state as job_state',
      'accounts.key as account_key',
      'accounts.name',
      row
        .selectFrom('job_items')
        .select('job_items.state')
        .whereRef('job_items.job_id', '=', 'requests.job_id')
        .whereRef('job_items.account_key', '=', 'requests.account_key')
        .orderBy('job_items.position', 'desc')
        .limit(1)
        .as('item_state'),
    ]);
}

export type RequestRow = NonNullable<Awaited<ReturnType<typeof findRequest>>>;

export interface InboxPage {
  readonly organizationId: string;
  readonly filter: InboxFilter;
  readonly after: { readonly at: number; readonly id: string } | null;
  readonly limit: number;
}

/** One page of a list: what waits by its reminder, what was decided newest first. */
export function pageOfRequests(read: Reader, { organizationId, filter, after, limit }: InboxPage) {
  const all = requests(read).where('requests.organization_id', '=', organizationId).limit(limit);
  if (filter === 'decided') {
    const decided = all
      .where('requests.decided_at', 'is not', null)
      .orderBy('requests.decided_at', 'desc')
      .orderBy('requests.id', 'desc');
    if (after === null) return decided;
    return decided.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('requests.decided_at', 'requests.id'), '<', tuple(after.at, after.id)),
    );
  }
  const waiting = all
    .where('requests.decided_at', 'is', null)
    .where('requests.state', '=', filter)
    .orderBy('requests.remind_at')
    .orderBy('requests.id');
  if (after === null) return waiting;
  return waiting.where(({ eb, refTuple, tuple }) =>
    eb(refTuple('requests.remind_at', 'requests.id'), '>', tuple(after.at, after.id)),
  );
}

export async function countRequests(read: Reader, organizationId: string, now: number) {
  return read
    .selectFrom('requests')
    .where('organization_id', '=', organizationId)
    .select((row) => [
      row.fn.countAll<number>().filterWhere('state', '=', 'open').as('open'),
      row.fn.countAll<number>().filterWhere('state', '=', 'asked-back').as('askedBack'),
      row.fn.countAll<number>().filterWhere('decided_at', 'is not', null).as('decided'),
      row.fn.countAll<number>().filterWhere('remind_at', '<=', now).as('due'),
    ])
    .executeTakeFirstOrThrow();
}

export async function findRequest(read: Reader, organizationId: string, requestId: string) {
  return requests(read)
    .where('requests.organization_id', '=', organizationId)
    .where('requests.id', '=', requestId)
    .executeTakeFirst();
}

/** Of some requests those that the organization has, in no particular order. */
export async function requestsById(read: Reader, organizationId: string, ids: readonly string[]) {
  return requests(read)
    .where('requests.organization_id', '=', organizationId)
    .where('requests.id', 'in', jsonList(ids))
    .execute();
}

/** Approved requests of every organization whose job has ended, or is gone. */
export async function requestsWithEndedJobs(read: Reader) {
  return requests(read)
    .where('requests.state', '=', 'approved')
    .where('requests.job_id', 'is not', null)
    .where((row) => row.or([row('jobs.id', 'is', null), row('jobs.state', 'in', ended)]))
    .execute();
}

export async function historyOf(read: Reader, requestId: string) {
  return read
    .selectFrom('request_events')
    .select(['at', 'act', 'by', 'words'])
    .where('request_id', '=', requestId)
    .orderBy('position')
    .execute();
}
