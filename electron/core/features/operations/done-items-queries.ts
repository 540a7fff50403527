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

/** The accounts of a plan with what their items say of them alone, in its order, from behind a position on. */
export async function plannedItems(read: Reader, jobId: string, behind: number, limit: number) {
  return read
    .selectFrom('job_items')
    .select(['position', 'account_key', 'input'])
    .where('job_id', '=', jobId)
    .where('position', '>', behind)
    .orderBy('position')
    .limit(limit)
    .execute();
}
