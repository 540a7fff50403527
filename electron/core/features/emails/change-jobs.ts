import type { Job } from '../../../../shared/domain/jobs/job';
import type { CoreContext } from '../../call-context';
import { ChangeJobInput } from './change-items';
import { pageOfChangeJobs } from './job-queries';

interface ChangeJob {
  readonly job: Job;
  readonly fileName: string | null;
  readonly taken: number | null;
}

/** One page of the jobs that changed or are to change addresses, newest first. */
export async function listChangeJobs(
  { read, jobs }: Pick<CoreContext, 'read' | 'jobs'>,
  page: { organizationId: string; before: string | null; limit: number },
): Promise<ChangeJob[]> {
  const rows = await pageOfChangeJobs(read, page);
  return Promise.all(
    rows.map(async ({ id, input }) => {
      const { file } = ChangeJobInput.parse(JSON.parse(input));
      return { job: await jobs.get(id), fileName: file?.name ?? null, taken: file?.taken ?? null };
    }),
  );
}
