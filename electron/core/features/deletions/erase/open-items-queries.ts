import { isPlan } from '../../../../../shared/domain/jobs/job';
import type { Reader, Writer } from '../../../store/access';
import { jsonList } from '../../../store/json-table';

const open = ['ready', 'started'] as const;
const unended = ['planned', 'waiting', 'scheduled', 'queued', 'running', 'paused'] as const;

/** Jobs that have not ended and still hold something for these accounts. */
export async function jobsWithOpenItems(
  read: Reader,
  keys: readonly number[],
  exceptJobId: string,
): Promise<{ id: string; isPlan: boolean }[]> {
  const rows = await read
    .selectFrom('jobs')
    .select(['id', 'state'])
    .where('state', 'in', unended)
    .where('id', '<>', exceptJobId)
    .where('id', 'in', ({ selectFrom }) =>
      selectFrom('job_items')
        .select('job_id')
        .where('account_key', 'in', jsonList(keys))
        .where('state', 'in', open),
    )
    .execute();
  return rows.map(({ id, state }) => ({ id, isPlan: isPlan(state) }));
}

export async function refuseItems(
  write: Writer,
  jobId: string,
  keys: readonly number[],
  reason: number,
): Promise<void> {
  await write
    .updateTable('job_items')
    .set({ state: 'refused', reason })
    .where('job_id', '=', jobId)
    .where('account_key', 'in', jsonList(keys))
    .where('state', 'in', open)
    .execute();
}

/** @param counts how the items stand, as JSON, and for a plan how many are to be done */
export async function saveCounts(
  write: Writer,
  jobId: string,
  counts: { totals: string; total?: number },
): Promise<void> {
  await write.updateTable('jobs').set(counts).where('id', '=', jobId).execute();
}
