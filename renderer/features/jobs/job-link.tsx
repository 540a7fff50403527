import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Job } from '../../../shared/domain/jobs/job';

/** The title of a job, which leads to its page. */
export function JobLink({ job }: { readonly job: Job }) {
  return (
    <Anchor
      component={Link}
      to={`/o/${job.organizationId}/jobs/${job.id}`}
      c="var(--mantine-color-text)"
      fw={500}
      size="sm"
      underline="hover"
    >
      {job.title}
    </Anchor>
  );
}
