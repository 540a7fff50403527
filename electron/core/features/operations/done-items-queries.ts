import type { Reader } from '../../store/access';

/** What a job changed, from behind a position on. */
export function doneItems(read: Reader, jobId: string, behind: number, limit: number) {
  return read
    .selectFrom('job_items')
    .select(['position', 'account_key', 'before', 'after'])
    .where('job_id', '=', jobId)
    .where('position', '>', behind)
    .where('state', '=', 'succeeded')
    .orderBy('position')
    .limit(limit)
    .execute();
}

/** The accounts of a plan with what their items say of them alone, in its order. */
export async function plannedItems(read: Reader, jobId: string) {
  return read
    .selectFrom('job_items')
    .select(['account_key', 'input'])
    .where('job_id', '=', jobId)
    .orderBy('position')
    .execute();
}
