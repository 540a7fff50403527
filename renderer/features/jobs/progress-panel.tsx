import { Paper, Stack, Text } from '@mantine/core';
import type { Job } from '../../../shared/domain/jobs/job';
import { JobProgress } from '../../parts/job-progress';

/** A job under way: how far it is, and what may be done to it without fear. */
export function ProgressPanel({ job }: { readonly job: Job }) {
  return (
    <Paper withBorder p="md" maw={720} role="status" aria-label="Progress of the job">
      <Stack gap="sm">
        <JobProgress job={job} />
        <Text size="sm" c="var(--cd-text-quiet)">
          {job.pausable
            ? 'You can leave this screen, pause the job or close Claimdesk: what was done is kept, and the rest goes on later.'
            : 'You can leave this screen. All of it is written at once at the end, so closing Claimdesk now means that it begins anew at the next start.'}
        </Text>
      </Stack>
    </Paper>
  );
}
