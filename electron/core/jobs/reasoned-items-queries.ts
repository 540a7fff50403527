import type { Reader } from '../store/access';

/** A query over the items of a job, each with the words of its reason where it has one. */
export function reasonedItems(read: Reader, jobId: string) {
  return read
    .selectFrom('job_items')
    .leftJoin('job_reasons', (join) =>
      join
        .onRef('job_reasons.job_id', '=', 'job_items.job_id')
        .onRef('job_reasons.reason', '=', 'job_items.reason'),
    )
    .select(['job_items.state', 'job_reasons.rule', 'job_reasons.sentence', 'job_reasons.next_step'])
    .where('job_items.job_id', '=', jobId);
}
