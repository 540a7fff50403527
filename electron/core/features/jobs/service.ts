import type { Job } from '../../../../shared/domain/jobs/job';
import type { Jobs } from '../../jobs/jobs';
import type { Unit } from '../../unit';

/** One page and whether there is another: asks for one job more than is shown. */
export async function pageOf(
  jobs: Pick<Jobs, 'list'>,
  { organizationId, before, limit }: { organizationId: string; before: string | null; limit: number },
): Promise<{ jobs: Job[]; more: boolean }> {
  const found = await jobs.list({ organizationId, before, limit: limit + 1 });
  return { jobs: found.slice(0, limit), more: found.length > limit };
}

/** Records who stopped a job. That it stopped, or had ended before, stands in its own event. */
export async function auditCancel(unit: Unit, job: Job): Promise<void> {
  await unit.audit({
    organizationId: job.organizationId,
    action: 'jobs.cancel',
    subject: { type: 'job', id: job.id, label: job.title },
    before: { state: job.state },
    jobId: job.id,
  });
}
