import {
  erasedAddress,
  erasedDomain,
  formerUser,
} from '../../../../../shared/domain/deletions/erased-account';
import type { Writer } from '../../../store/access';
import { jsonList, jsonTable } from '../../../store/json-table';

/** Leaves of each account its id and that it was deleted; the search index follows by its trigger (rule L2). */
export async function eraseAccounts(write: Writer, keys: readonly number[]): Promise<void> {
  await write
    .updateTable('accounts')
    .from(placeholders(keys))
    .set(({ ref }) => ({
      name: formerUser,
      email: ref('erased.address'),
      email_key: ref('erased.address'),
      domain: erasedDomain,
      status: 'deleted',
      role: 'none',
      last_active_at: null,
      activity_known: 0,
      added_at: null,
      email_confirmed: null,
      reported_claim: 'unknown',
      billable: null,
      two_step: null,
      policy: null,
      apps: '[]',
      groups: '[]',
      synced: null,
    }))
    .whereRef('accounts.key', '=', 'erased.row')
    .execute();
}

/** Takes away what else is kept about an account: profile, picture, message of a deactivation, repositories. */
export async function eraseBelongings(write: Writer, keys: readonly number[]): Promise<void> {
  const tables = [
    'account_profiles',
    'account_pictures',
    'account_deactivations',
    'kept_repositories',
  ] as const;
  for (const table of tables) {
    await write.deleteFrom(table).where('account_key', 'in', jsonList(keys)).execute();
  }
  await write
    .updateTable('duplicate_verdicts')
    .set({ note: null })
    .where(({ eb, or }) =>
      or([eb('first_key', 'in', jsonList(keys)), eb('second_key', 'in', jsonList(keys))]),
    )
    .execute();
}

/** Ends the deletions of these accounts; words about them go, also those of deletions that were cancelled before. */
export async function endDeletions(write: Writer, keys: readonly number[], now: number): Promise<void> {
  await write
    .updateTable('deletions')
    .set({ reason: null })
    .where('account_key', 'in', jsonList(keys))
    .execute();
  await write
    .updateTable('deletions')
    .set({ ended_at: now, ended_by: 'finish' })
    .where('account_key', 'in', jsonList(keys))
    .where('ended_at', 'is', null)
    .execute();
}

/** Ends the exceptions of erased addresses and takes the addresses out of them. */
export async function eraseExceptions(write: Writer, ids: readonly string[], now: number): Promise<void> {
  await write
    .updateTable('exceptions')
    .from(placeholders(ids))
    .set(({ fn, ref, val }) => ({
      email_key: ref('erased.address'),
      reason: '',
      ended_at: fn.coalesce('exceptions.ended_at', val(now)),
    }))
    .whereRef('exceptions.id', '=', 'erased.row')
    .execute();
}

/**
 * Empties what the person asked and what was said about it; that there was a request stays, and so do the ids of the
 * messages it came in, so that none of them is taken in again.
 */
export async function eraseRequests(write: Writer, ids: readonly string[], now: number): Promise<void> {
  const ofThem = jsonList(ids);
  await write
    .updateTable('requests')
    .from(placeholders(ids))
    .set(({ ref, eb }) => ({
      email: ref('erased.address'),
      email_key: ref('erased.address'),
      wanted: eb.case().when('requests.wanted', 'is not', null).then(ref('erased.address')).end(),
      reason: '',
    }))
    .whereRef('requests.id', '=', 'erased.row')
    .execute();
  await write
    .updateTable('requests')
    .set({ state: 'withdrawn', decided_at: now, remind_at: null })
    .where('id', 'in', ofThem)
    .where('state', 'in', ['open', 'asked-back'])
    .execute();
  await write.updateTable('request_events').set({ words: null }).where('request_id', 'in', ofThem).execute();
  await write.updateTable('request_messages').set({ signer: '' }).where('request_id', 'in', ofThem).execute();
}

/** Empties what was written in the disputes of the person; who decided what and when stays. */
export async function eraseDisputes(write: Writer, ids: readonly string[]): Promise<void> {
  const ofThem = jsonList(ids);
  await write.updateTable('disputes').set({ summary: '' }).where('id', 'in', ofThem).execute();
  await write.updateTable('dispute_entries').set({ text: '' }).where('dispute_id', 'in', ofThem).execute();
  await write
    .updateTable('dispute_entries')
    .set({ detail: null })
    .where('dispute_id', 'in', ofThem)
    .where('kind', '<>', 'decision')
    .execute();
}

/** Takes away what the owner wrote on the owner's side of this store: drafts, and requests kept for themselves. */
export async function eraseDrafts(write: Writer, addressKeys: readonly string[]): Promise<void> {
  for (const table of ['sent_requests', 'dossiers'] as const) {
    await write
      .deleteFrom(table)
      .where(({ eb, fn }) => eb(fn<string>('lower', ['email']), 'in', jsonList(addressKeys)))
      .execute();
  }
}

/** What stands in the place of the addresses of some rows, as a table `erased`. */
function placeholders<Row extends number | string>(rows: readonly Row[]) {
  const lines = rows.map((row) => [row, erasedAddress(row)]);
  return jsonTable<{ row: Row; address: string }>(['row', 'address'], lines).as('erased');
}
