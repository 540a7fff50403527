import { Anchor, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { JobId } from '../../../shared/domain/ids';
import { isEnded, isPlan } from '../../../shared/domain/jobs/job';
import { JobStateBadge } from '../../parts/job-state-badge';
import { useJob } from '../../parts/use-job';
import { useOrganizationId } from '../../routing/organization-route';
import { useRequestChange } from './use-request-change';

/** The job that does what was approved, as it stands now. */
export function ApprovalJob({ jobId }: { readonly jobId: JobId }) {
  const organizationId = useOrganizationId();
  const changed = useRequestChange();
  const { job } = useJob(jobId);
  const ended = job !== null && isEnded(job.state);
  // The request is another one once its job has ended.
  useEffect(() => {
    if (ended) void changed();
  }, [ended, changed]);
  if (job === null) return null;
  return (
    <Group gap="sm" role="region" aria-label="The job of this request">
      <JobStateBadge state={job.state} />
      <Anchor component={Link} to={`/o/${organizationId}/jobs/${jobId}`}>
        {job.title}
      </Anchor>
      {isPlan(job.state) && (
        <Text size="sm" c="var(--cd-text-quiet)">
          The settings ask for more before it runs: open the plan.
        </Text>
      )}
    </Group>
  );
}
