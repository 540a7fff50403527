import type { Writer } from '../../../store/access';
import { jsonList } from '../../../store/json-table';
import type { Mentions } from './mentions';

/** Takes the persons out of the words of jobs and of their reasons. */
export async function eraseInJobs(write: Writer, mentions: Mentions): Promise<void> {
  const jobs = await write
    .selectFrom('jobs')
    .select(['id', 'input', 'reason', 'result', 'error', 'asked_by_email'])
    .execute();
  for (const { id, input, reason, result, error, asked_by_email } of jobs) {
    if (![input, reason, result, error, asked_by_email].some((text) => text !== null && mentions.holds(text)))
      continue;
    await write
      .updateTable('jobs')
      .set({
        input: mentions.without(input),
        reason: reason && mentions.without(reason),
        result: result && mentions.without(result),
        error: error && mentions.without(error),
        asked_by_email: asked_by_email && mentions.holds(asked_by_email) ? null : asked_by_email,
      })
      .where('id', '=', id)
      .execute();
  }
  const reasons = await write
    .selectFrom('job_reasons')
    .select(['job_id', 'reason', 'sentence', 'next_step'])
    .execute();
  for (const { job_id, reason, sentence, next_step } of reasons) {
    if (!mentions.holds(sentence) && !mentions.holds(next_step ?? '')) continue;
    await write
      .updateTable('job_reasons')
      .set({ sentence: mentions.without(sentence), next_step: next_step && mentions.without(next_step) })
      .where('job_id', '=', job_id)
      .where('reason', '=', reason)
      .execute();
  }
}

/** Takes the persons out of what was handed to claim plans by hand or by file; the lines stay and are counted. */
export async function eraseInPlanLines(
  write: Writer,
  accountIds: readonly string[],
  mentions: Mentions,
): Promise<void> {
  await write
    .updateTable('plan_lines')
    .set({ written: '', email_key: null })
    .where('account_id', 'in', jsonList(accountIds))
    .execute();
  const lines = await write
    .selectFrom('plan_lines')
    .select(['plan_id', 'line', 'written', 'email_key'])
    .where('written', '<>', '')
    .where('account_id', 'is', null)
    .execute();
  for (const { plan_id, line, written, email_key } of lines) {
    if (!mentions.holdsAddress(written) && !mentions.holdsAddress(email_key ?? '')) continue;
    await write
      .updateTable('plan_lines')
      .set({ written: '', email_key: null })
      .where('plan_id', '=', plan_id)
      .where('line', '=', line)
      .execute();
  }
}

/** Takes the persons out of saved views, recipes and the names of plans. */
export async function eraseInSavedWork(write: Writer, mentions: Mentions): Promise<void> {
  const views = await write.selectFrom('saved_views').select(['id', 'search']).execute();
  for (const { id, search } of views.filter((view) => mentions.holds(view.search))) {
    await write
      .updateTable('saved_views')
      .set({ search: mentions.without(search) })
      .where('id', '=', id)
      .execute();
  }
  const recipes = await write.selectFrom('recipes').select(['id', 'operation', 'filter']).execute();
  for (const { id, operation, filter } of recipes) {
    if (!mentions.holds(operation) && !mentions.holds(filter)) continue;
    await write
      .updateTable('recipes')
      .set({ operation: mentions.without(operation), filter: mentions.without(filter) })
      .where('id', '=', id)
      .execute();
  }
  const plans = await write.selectFrom('plans').select(['id', 'name', 'scope']).execute();
  for (const { id, name, scope } of plans) {
    if (!mentions.holds(name) && !mentions.holds(scope)) continue;
    await write
      .updateTable('plans')
      .set({ name: mentions.without(name), scope: mentions.without(scope) })
      .where('id', '=', id)
      .execute();
  }
}

/** Takes the persons out of what others wrote: requests for their address, notes and letters in other disputes. */
export async function eraseInConversations(write: Writer, mentions: Mentions): Promise<void> {
  const requests = await write.selectFrom('requests').select(['id', 'wanted', 'reason']).execute();
  for (const { id, wanted, reason } of requests) {
    if (!mentions.holds(wanted ?? '') && !mentions.holds(reason)) continue;
    await write
      .updateTable('requests')
      .set({ wanted: wanted && mentions.without(wanted), reason: mentions.without(reason) })
      .where('id', '=', id)
      .execute();
  }
  const words = await write
    .selectFrom('request_events')
    .select(['request_id', 'position', 'words', 'by'])
    .execute();
  for (const { request_id, position, words: said, by } of words) {
    if (!mentions.holds(said ?? '') && !mentions.holds(by)) continue;
    await write
      .updateTable('request_events')
      .set({ words: said && mentions.without(said), by: mentions.without(by) })
      .where('request_id', '=', request_id)
      .where('position', '=', position)
      .execute();
  }
  const entries = await write
    .selectFrom('dispute_entries')
    .select(['dispute_id', 'position', 'text', 'by'])
    .execute();
  for (const { dispute_id, position, text, by } of entries) {
    if (!mentions.holds(text) && !mentions.holds(by)) continue;
    await write
      .updateTable('dispute_entries')
      .set({ text: mentions.without(text), by: mentions.without(by) })
      .where('dispute_id', '=', dispute_id)
      .where('position', '=', position)
      .execute();
  }
}
