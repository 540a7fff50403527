import type { EntryFilter, EntrySort } from '../../../../shared/contract/claims';
import type { ClaimReason } from '../../../../shared/domain/claims/claim-reason';
import type { Reader, Writer } from '../../store/access';
import { entriesByAccount } from '../../store/entries-by-account';
import { jsonList, jsonRows } from '../../store/json-table';
import type { Candidate } from './candidates-queries';

/** The newest evaluation of one plan. */
export interface EvaluationRef {
  readonly planId: string;
  readonly evaluation: number;
}

export interface NewEntry {
  readonly position: number;
  readonly accountKey: Candidate['key'];
  readonly verdict: string;
  readonly reason: ClaimReason;
  readonly previous: ClaimReason | null;
  readonly change: string | null;
}

export async function insertEntries(
  write: Writer,
  { planId, evaluation }: EvaluationRef,
  entries: readonly NewEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map((entry) => [
    entry.position,
    entry.accountKey,
    entry.verdict,
    entry.reason,
    entry.previous,
    entry.change,
  ]);
  await write
    .insertInto('plan_entries')
    .columns(['plan_id', 'evaluation', 'position', 'account_key', 'verdict', 'reason', 'previous', 'change'])
    .expression(jsonRows([planId, evaluation], rows))
    .execute();
}

/** One batch of accounts that the evaluation before held and this one does not, in the order of the former. */
export async function leftEntries(read: Reader, of: EvaluationRef, page: { after: number; limit: number }) {
  return leftQuery(read, of, page).execute();
}

/** The query of `leftEntries`, for whoever asks how SQLite answers it. */
export function leftQuery(
  read: Reader,
  { planId, evaluation }: EvaluationRef,
  { after, limit }: { after: number; limit: number },
) {
  return read
    .selectFrom('plan_entries as former')
    .select(['former.position', 'former.account_key', 'former.reason'])
    .where('former.plan_id', '=', planId)
    .where('former.evaluation', '=', evaluation - 1)
    .where('former.position', '>', after)
    .where('former.verdict', '<>', 'gone')
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom(entriesByAccount().as('newest'))
            .select('newest.position')
            .where('newest.plan_id', '=', planId)
            .where('newest.evaluation', '=', evaluation)
            .whereRef('newest.account_key', '=', 'former.account_key'),
        ),
      ),
    )
    .orderBy('former.position')
    .limit(limit);
}

export async function deleteEvaluation(write: Writer, { planId, evaluation }: EvaluationRef): Promise<void> {
  await write
    .deleteFrom('plan_entries')
    .where('plan_id', '=', planId)
    .where('evaluation', '=', evaluation)
    .execute();
}

interface Broken {
  readonly brokenBy: ClaimReason;
  readonly accountKeys: readonly number[];
}

/** Notes of some accounts why the plan's word holds no longer. */
export async function markBroken(write: Writer, of: EvaluationRef, broken: Broken): Promise<void> {
  await brokenQuery(write, of, broken).execute();
}

/** The statement of `markBroken`, for whoever asks how SQLite answers it. */
export function brokenQuery(
  write: Writer,
  { planId, evaluation }: EvaluationRef,
  { brokenBy, accountKeys }: Broken,
) {
  return write
    .updateTable('plan_entries')
    .set({ broken_by: brokenBy })
    .where('plan_id', '=', planId)
    .where('evaluation', '=', evaluation)
    .where('position', 'in', (row) =>
      row
        .selectFrom(entriesByAccount().as('broken'))
        .select('broken.position')
        .where('broken.plan_id', '=', planId)
        .where('broken.evaluation', '=', evaluation)
        .where('broken.account_key', 'in', jsonList(accountKeys)),
    );
}

function filtered(read: Reader, { planId, evaluation }: EvaluationRef, filter: EntryFilter) {
  let entries = read
    .selectFrom('plan_entries as entry')
    .where('entry.plan_id', '=', planId)
    .where('entry.evaluation', '=', evaluation);
  if (filter.verdict !== null) entries = entries.where('entry.verdict', '=', filter.verdict);
  if (filter.reason !== null) entries = entries.where('entry.reason', '=', filter.reason);
  if (filter.change !== null) entries = entries.where('entry.change', '=', filter.change);
  if (filter.broken) entries = entries.where('entry.broken_by', 'is not', null);
  // What left the plan is no part of it, and shown only to whoever asks what changed.
  if (!asksForGone(filter)) entries = entries.where('entry.verdict', '<>', 'gone');
  return entries;
}

function asksForGone({ verdict, reason, change }: EntryFilter): boolean {
  return verdict === 'gone' || reason === 'left-scope' || change === 'left';
}

export async function countEntries(read: Reader, of: EvaluationRef, filter: EntryFilter): Promise<number> {
  const row = await filtered(read, of, filter)
    .select((entry) => entry.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Where a page of entries begins: behind this entry. */
export interface EntryPlace {
  readonly reason: ClaimReason;
  readonly position: number;
}

export interface EntryPage {
  readonly filter: EntryFilter;
  readonly sort: EntrySort;
  readonly after: EntryPlace | null;
  readonly skip: number;
  readonly limit: number;
}

/** One page of entries with their accounts, in the order of addresses or grouped by reason. */
export async function pageOfEntries(read: Reader, of: EvaluationRef, page: EntryPage) {
  const { sort, after } = page;
  const up = sort.direction === 'ascending';
  const order = up ? 'asc' : 'desc';
  let entries = filtered(read, of, page.filter);
  if (after !== null) {
    const { reason, position } = after;
    entries = entries.where(({ eb, refTuple, tuple }) =>
      sort.column === 'address'
        ? eb('entry.position', up ? '>' : '<', position)
        : eb(refTuple('entry.reason', 'entry.position'), up ? '>' : '<', tuple(reason, position)),
    );
  }
  if (sort.column === 'reason') entries = entries.orderBy('entry.reason', order);
  return entries
    .orderBy('entry.position', order)
    .innerJoin('accounts', 'accounts.key', 'entry.account_key')
    .select([
      'entry.position',
      'entry.verdict',
      'entry.reason',
      'entry.previous',
      'entry.change',
      'entry.broken_by',
      'accounts.id',
      'accounts.name',
      'accounts.email',
      'accounts.status',
      'accounts.last_active_at',
      'accounts.email_confirmed',
    ])
    .offset(page.skip)
    .limit(page.limit)
    .execute();
}

/** One batch of the addresses of what a plan calls ready, in the order of addresses. */
export async function addressesToUnclaim(
  read: Reader,
  { planId, evaluation }: EvaluationRef,
  after: number,
  limit: number,
) {
  return read
    .selectFrom('plan_entries as entry')
    .innerJoin('accounts', 'accounts.key', 'entry.account_key')
    .select(['entry.position', 'accounts.email'])
    .where('entry.plan_id', '=', planId)
    .where('entry.evaluation', '=', evaluation)
    .where('entry.verdict', '=', 'ready')
    .where('entry.broken_by', 'is', null)
    .where('entry.position', '>', after)
    .orderBy('entry.position')
    .limit(limit)
    .execute();
}
