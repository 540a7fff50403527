import { reasonedItems } from '../../jobs/reasoned-items-queries';
import type { Reader } from '../../store/access';

/** One page of the jobs of this kind, newest first; ids sort by the time they were made. */
export function pageOfChangeJobs(
  read: Reader,
  { organizationId, before, limit }: { organizationId: string; before: string | null; limit: number },
) {
  let page = read
    .selectFrom('jobs')
    .select(['id', 'input'])
    .where('organization_id', '=', organizationId)
    .where('kind', '=', 'change-email');
  if (before !== null) page = page.where('id', '<', before);
  return page.orderBy('id', 'desc').limit(limit).execute();
}

export function findChangeJob(read: Reader, organizationId: string, jobId: string) {
  return read
    .selectFrom('jobs')
    .select(['id', 'title', 'input', 'started_at'])
    .where('organization_id', '=', organizationId)
    .where('kind', '=', 'change-email')
    .where('id', '=', jobId)
    .executeTakeFirst();
}

/** One batch of the items of a job in the order of the plan, with the account each is about. */
export function itemsForResult(read: Reader, jobId: string, after: number, limit: number) {
  return reasonedItems(read, jobId)
    .leftJoin('accounts', 'accounts.key', 'job_items.account_key')
    .select(['job_items.position', 'job_items.input', 'job_items.before', 'accounts.id', 'accounts.name'])
    .where('job_items.position', '>', after)
    .orderBy('job_items.position')
    .limit(limit)
    .execute();
}
