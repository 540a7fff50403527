import { Alert, Text } from '@mantine/core';
import { IconCalendarClock } from '@tabler/icons-react';
import type { Job } from '../../../shared/domain/jobs/job';
import { actInWords } from '../../../shared/domain/jobs/job-words';
import { deadlineWords } from '../../parts/time-words';

/** A plan that begins at its time. */
export function ScheduledPanel({ job }: { readonly job: Job }) {
  return (
    <Alert
      color="gray"
      variant="light"
      icon={<IconCalendarClock aria-hidden />}
      title={job.runAt === null ? 'Scheduled' : `Begins on ${deadlineWords(job.runAt)}`}
      maw={720}
    >
      <Text size="sm">
        {actInWords(job.kind, job.totals?.ready ?? 0)}, each looked at once more as its turn comes. If
        Claimdesk is closed at that time, the job begins at its next start. To change the time, discard this
        plan and make it again.
      </Text>
    </Alert>
  );
}
