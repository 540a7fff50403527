import { Button, Loader, Popover, Stack, Text, VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useOrganizationId } from '../routing/organization-route';
import { JobProgress } from './job-progress';
import { useActiveJobs } from './use-active-jobs';

/** What is running, in the top bar; nothing while nothing runs. */
export function JobIndicator() {
  const organizationId = useOrganizationId();
  const jobs = useActiveJobs(organizationId);
  const [first] = jobs;
  if (!first) return null;
  const share = first.total ? `${Math.floor((first.done / first.total) * 100)}%` : '';
  const count = jobs.length === 1 ? 'One job is running' : `${jobs.length} jobs are running`;
  return (
    <Popover width={360} position="bottom-end" withinPortal>
      <Popover.Target>
        <Button variant="default" size="xs" leftSection={<Loader size={12} aria-hidden />}>
          <VisuallyHidden>{count} </VisuallyHidden>
          {jobs.length === 1 ? share || 'Running' : `${jobs.length} jobs`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="md">
          {jobs.map((job) => (
            <Stack key={job.id} gap={4}>
              <Text fw={500}>{job.title}</Text>
              <JobProgress job={job} />
            </Stack>
          ))}
          <Button component={Link} to={`/o/${organizationId}/jobs`} variant="default" size="xs">
            Show jobs
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
