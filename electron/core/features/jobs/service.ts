import type { Job, JobState } from '../../../../shared/domain/jobs/job';
import type { Jobs } from '../../jobs/jobs';

interface PageAsk {
  readonly organizationId: string;
  readonly states: readonly JobState[] | null;
  readonly before: string | null;
  readonly limit: number;
}

/** One page and whether there is another: asks for one job more than is shown. */
export async function pageOf(
  jobs: Pick<Jobs, 'list'>,
  { limit, ...ask }: PageAsk,
): Promise<{ jobs: Job[]; more: boolean }> {
  const found = await jobs.list({ ...ask, limit: limit + 1 });
  return { jobs: found.slice(0, limit), more: found.length > limit };
}
