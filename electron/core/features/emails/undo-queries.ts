import type { Reader } from '../../store/access';

/** What a job changed, last step first, with what held before each. */
export async function doneItems(read: Reader, jobId: string) {
  const rows = await read
    .selectFrom('job_items')
    .select(['account_key', 'before'])
    .where('job_id', '=', jobId)
    .where('state', '=', 'succeeded')
    .orderBy('position', 'desc')
    .execute();
  return rows.flatMap(({ account_key: accountKey, before }) =>
    accountKey === null || before === null ? [] : [{ accountKey, before }],
  );
}
