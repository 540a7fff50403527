import { setImmediate } from 'node:timers/promises';
import type { Writer } from '../../../store/access';
import { jsonList, jsonTable } from '../../../store/json-table';
import type { Mentions } from './mentions';

/** Items looked at between two breaths of the event loop. */
const batch = 5_000;

/** Empties what jobs were to do and did to these accounts; that they did, and how it ended, stays. */
export async function eraseItemsOf(write: Writer, keys: readonly number[]): Promise<void> {
  await write
    .updateTable('job_items')
    .set({ input: null, before: null, after: null })
    .where('account_key', 'in', jsonList(keys))
    .execute();
}

/** Empties the reasons of jobs that were about one of these accounts alone: such words are about the person. */
export async function eraseReasonsOfSingleJobs(write: Writer, keys: readonly number[]): Promise<string[]> {
  const single = await write
    .selectFrom('jobs')
    .select('jobs.id')
    .where('jobs.reason', 'is not', null)
    // Its reason is ours, and says nothing of the person.
    .where('jobs.kind', '<>', 'finish-deletion')
    .where('jobs.id', 'in', ({ selectFrom }) =>
      selectFrom('job_items').select('job_id').where('account_key', 'in', jsonList(keys)),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('job_items as other')
            .select('other.position')
            .whereRef('other.job_id', '=', 'jobs.id')
            .where('other.position', '>', 0),
        ),
      ),
    )
    .execute();
  const ids = single.map(({ id }) => id);
  await write.updateTable('jobs').set({ reason: null }).where('id', 'in', jsonList(ids)).execute();
  return ids;
}

/** Takes the persons out of what other items say, for example of an address they gave to somebody. */
export async function eraseInItems(write: Writer, mentions: Mentions): Promise<void> {
  const jobs = await write.selectFrom('jobs').select('id').execute();
  for (const { id } of jobs) {
    for (let after = -1; ; ) {
      const items = await write
        .selectFrom('job_items')
        .select(['position', 'input', 'before', 'after'])
        .where('job_id', '=', id)
        .where('position', '>', after)
        .where(({ eb, or }) =>
          or([eb('input', 'like', '%@%'), eb('before', 'like', '%@%'), eb('after', 'like', '%@%')]),
        )
        .orderBy('position')
        .limit(batch)
        .execute();
      for (const { position, ...texts } of items) {
        if (!Object.values(texts).some((text) => text !== null && mentions.holdsAddress(text))) continue;
        const input = texts.input && mentions.without(texts.input);
        const before = texts.before && mentions.without(texts.before);
        await write
          .updateTable('job_items')
          .set({ input, before, after: texts.after && mentions.without(texts.after) })
          .where('job_id', '=', id)
          .where('position', '=', position)
          .execute();
      }
      const last = items.at(-1);
      if (!last || items.length < batch) break;
      after = last.position;
      await setImmediate();
    }
  }
}

/** Takes the persons out of what imports refused: the cells of their rows, and the reasons that name them. */
export async function eraseRefusedRows(write: Writer, mentions: Mentions): Promise<void> {
  const imports = await write.selectFrom('imports').select('id').execute();
  for (const { id } of imports) {
    for (let after = -1; ; ) {
      const rows = await write
        .selectFrom('import_refusals')
        .select(['line', 'reason', 'cells'])
        .where('import_id', '=', id)
        .where('line', '>', after)
        .orderBy('line')
        .limit(batch)
        .execute();
      const lines = rows
        .filter(({ reason, cells }) => mentions.holds(cells) || mentions.holdsAddress(reason))
        .map(({ line, reason }) => [line, mentions.without(reason)]);
      const emptied = jsonTable<{ at: number; words: string }>(['at', 'words'], lines).as('emptied');
      await write
        .updateTable('import_refusals')
        .from(emptied)
        .set(({ ref }) => ({ cells: '[]', reason: ref('emptied.words') }))
        .where('import_id', '=', id)
        .whereRef('line', '=', 'emptied.at')
        .execute();
      const last = rows.at(-1);
      if (!last || rows.length < batch) break;
      after = last.line;
      await setImmediate();
    }
  }
}
