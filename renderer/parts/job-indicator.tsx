import { Anchor, Button, Group, Loader, Popover, Stack, Text, VisuallyHidden } from '@mantine/core';
import { IconPlayerPause } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useOrganizationId } from '../routing/organization-route';
import { JobProgress } from './job-progress';
import { useActiveJobs } from './use-active-jobs';

/** What is under way, in the top bar; nothing while nothing is. */
export function JobIndicator() {
  const organizationId = useOrganizationId();
  const jobs = useActiveJobs(organizationId);
  const [first] = jobs;
  if (!first) return null;
  const going = jobs.filter(({ state }) => state !== 'paused');
  const shown = going[0] ?? first;
  const share = shown.total ? `${Math.floor((shown.done / shown.total) * 100)}%` : '';
  const act = going.length === 0 ? 'paused' : 'running';
  const count = jobs.length === 1 ? `One job is ${act}` : `${jobs.length} jobs are ${act}`;
  const alone = share || (act === 'paused' ? 'Paused' : 'Running');
  return (
    <Popover width={360} position="bottom-end" withinPortal>
      <Popover.Target>
        <Button variant="default" size="xs" px="xs">
          <VisuallyHidden>{count} </VisuallyHidden>
          <Group gap={8} wrap="nowrap">
            {act === 'paused' ? <IconPlayerPause size={14} aria-hidden /> : <Loader size={12} aria-hidden />}
            <Text span inherit visibleFrom="xs">
              {jobs.length === 1 ? alone : `${jobs.length} jobs`}
            </Text>
          </Group>
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="md">
          {jobs.map((job) => (
            <Stack key={job.id} gap={4}>
              <Anchor
                component={Link}
                to={`/o/${organizationId}/jobs/${job.id}`}
                c="var(--mantine-color-text)"
                fw={500}
              >
                {job.title}
              </Anchor>
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
