import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { JobId } from '../../../shared/domain/ids';
import { isPlan, type Job } from '../../../shared/domain/jobs/job';
import { plannedOf } from '../../../shared/domain/jobs/job-totals';
import { describeFailure } from '../../api/describe-failure';
import { JobStateBadge } from '../../parts/job-state-badge';
import { useJob } from '../../parts/use-job';
import { EmptyState } from '../../ui/empty-state';
import { Failure } from '../../ui/failure';
import { Instant } from '../../ui/instant';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ItemList } from './item-list';
import { JobActions } from './job-actions';
import { JobCounts } from './job-counts';
import { JobPanel } from './job-panel';

/** One job in any state: the plan with its preview, its way to the start, its run, and what it came to. */
export function JobScreen() {
  const text = useParams({ strict: false, select: (params) => String(Reflect.get(params, 'jobId')) });
  const id = JobId.safeParse(text).data ?? null;
  const { job, error, again, round } = useJob(id);
  if (id === null) {
    return (
      <Page title="Job">
        <EmptyState title="No such job" text="The address names no job. Choose one from the list of jobs." />
      </Page>
    );
  }
  if (job === null) {
    return (
      <Page title="Job">
        {error ? (
          <Failure text={describeFailure(error)} onRetry={again} />
        ) : (
          <Loading height={320} label="Loading the job" />
        )}
      </Page>
    );
  }
  return (
    <Page title={job.title} lead={<Lead job={job} />} actions={<JobActions job={job} onChange={again} />}>
      {job.reason !== null && <Text maw={720}>Reason: {job.reason}</Text>}
      <Relatives job={job} />
      {job.totals && plannedOf(job.totals) > 0 && <JobCounts job={job} totals={job.totals} />}
      <JobPanel job={job} onChange={again} />
      {job.totals && plannedOf(job.totals) > 0 && <ItemList job={job} totals={job.totals} round={round} />}
    </Page>
  );
}

function Lead({ job }: { readonly job: Job }) {
  return (
    <Group gap="xs" component="span">
      <JobStateBadge state={job.state} />
      <span>
        · {isPlan(job.state) ? 'made' : 'asked for'}
        {job.askedBy !== '' && ` by ${job.askedBy}`} <Instant at={job.createdAt} />
      </span>
      {job.decidedBy !== null && job.decidedAt !== null && (
        <span>
          · {job.state === 'declined' ? 'declined' : 'approved'} by {job.decidedBy}{' '}
          <Instant at={job.decidedAt} />
        </span>
      )}
    </Group>
  );
}

/** The job that this one takes back, and the one that takes this one back. */
function Relatives({ job }: { readonly job: Job }) {
  const { undoes, undoneBy, organizationId } = job;
  if (undoes === null && undoneBy === null) return null;
  const link = (id: string, words: string) => (
    <Anchor component={Link} to={`/o/${organizationId}/jobs/${id}`} size="sm">
      {words}
    </Anchor>
  );
  return (
    <Stack gap={2}>
      {undoes !== null && link(undoes, 'Show the job that this one takes back')}
      {undoneBy !== null && link(undoneBy, 'Show the job that takes this one back')}
    </Stack>
  );
}
