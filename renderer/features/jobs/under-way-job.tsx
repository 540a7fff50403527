import { Group, Paper, Stack } from '@mantine/core';
import type { Job } from '../../../shared/domain/jobs/job';
import { JobCancelButton } from '../../parts/job-cancel-button';
import { JobPauseButton } from '../../parts/job-pause-button';
import { JobProgress } from '../../parts/job-progress';
import { JobLink } from './job-link';

/** A job that runs, waits for its turn or was halted. */
export function UnderWayJob({ job }: { readonly job: Job }) {
  return (
    <Paper withBorder p="md">
      <Stack gap="sm">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <JobLink job={job} />
          <Group gap="xs" wrap="nowrap">
            <JobPauseButton job={job} />
            <JobCancelButton job={job} />
          </Group>
        </Group>
        <JobProgress job={job} />
      </Stack>
    </Paper>
  );
}
