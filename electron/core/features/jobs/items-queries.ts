import { type SelectQueryBuilder, sql } from 'kysely';
import type { ItemFilter } from '../../../../shared/contract/jobs';
import type { ItemState } from '../../../../shared/domain/jobs/job-item';
import { reasonedItems } from '../../jobs/reasoned-items-queries';
import type { Reader } from '../../store/access';
import type { Schema } from '../../store/schema';

/** The states that have an index of their own; named as text, because a partial index is found by its very words. */
const told = ['unchanged', 'refused', 'failed'] as const satisfies readonly ItemState[];
const toldWords = told.map((state) => sql.lit<ItemState>(state));

/** Which items of which job, from behind a position. */
export interface ItemsAsk {
  readonly jobId: string;
  readonly filter: ItemFilter;
  /** Position of the last item of the page before; -1 at the start. */
  readonly after: number;
  readonly skip: number;
  readonly limit: number;
}

export type ItemRow = Awaited<ReturnType<typeof pageOfItemRows>>[number];

/** One page of a job's items in the order of the plan, each with its account and the words of its reason. */
export function pageOfItemRows(read: Reader, { jobId, filter, after, skip, limit }: ItemsAsk) {
  // The inner query walks the journal alone, so that skipping is cheap; only the items shown are joined.
  const positions = matching(read, jobId, filter)
    .select('job_items.position')
    .where('job_items.position', '>', after)
    .orderBy('job_items.position')
    .limit(limit)
    .offset(skip);
  return reasonedItems(read, jobId)
    .leftJoin('accounts', 'accounts.key', 'job_items.account_key')
    .select([
      'job_items.position',
      'job_items.before',
      'job_items.after',
      'accounts.id',
      'accounts.name',
      'accounts.email',
      'accounts.status',
    ])
    .where('job_items.position', 'in', positions)
    .orderBy('job_items.position')
    .execute();
}

/** The reasons of the items that were not simply done, each with how many have it, most frequent first. */
export function reasonCounts(read: Reader, jobId: string) {
  const counted = read
    .selectFrom('job_items')
    .select(({ fn }) => ['state', 'reason', fn.countAll<number>().as('count')])
    .where('job_id', '=', jobId)
    .where('state', 'in', toldWords)
    .where('reason', 'is not', null)
    .groupBy(['state', 'reason']);
  return read
    .selectFrom(counted.as('counted'))
    .innerJoin('job_reasons', (join) =>
      join.onRef('job_reasons.reason', '=', 'counted.reason').on('job_reasons.job_id', '=', jobId),
    )
    .select([
      'job_reasons.reason as id',
      'counted.state',
      'counted.count',
      'job_reasons.rule',
      'job_reasons.sentence',
      'job_reasons.next_step',
    ])
    .orderBy('counted.count', 'desc')
    .orderBy('job_reasons.reason')
    .execute();
}

function matching(
  read: Reader,
  jobId: string,
  { states, reason }: ItemFilter,
): SelectQueryBuilder<Schema, 'job_items', object> {
  let items = read.selectFrom('job_items').where('job_items.job_id', '=', jobId);
  const [state, ...more] = states ?? [];
  if (state !== undefined && more.length === 0) {
    items = items.where('job_items.state', '=', state);
    if (isTold(state)) items = items.where('job_items.state', 'in', toldWords);
  } else if (states !== null) {
    items = items.where('job_items.state', 'in', states);
  }
  return reason === null ? items : items.where('job_items.reason', '=', reason);
}

function isTold(state: ItemState): boolean {
  return told.some((each) => each === state);
}
