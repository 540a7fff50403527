import { Group, Paper, Stack, Text } from '@mantine/core';
import type { Job } from '../../../shared/domain/jobs/job';
import { JobCancelButton } from '../../parts/job-cancel-button';
import { JobProgress } from '../../parts/job-progress';

export function RunningJob({ job }: { readonly job: Job }) {
  return (
    <Paper withBorder p="md">
      <Stack gap="sm">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Text fw={500}>{job.title}</Text>
          <JobCancelButton job={job} />
        </Group>
        <JobProgress job={job} />
      </Stack>
    </Paper>
  );
}
