import { Group, Progress, Stack, Text } from '@mantine/core';
import type { Job } from '../../shared/domain/jobs/job';
import { JobStateBadge } from './job-state-badge';
import { timeLeftInWords } from './job-time';

const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 1 : 0 });

/** How far a job is: done of total, rate, time left, what it is at; or why it waits. */
export function JobProgress({ job }: { readonly job: Job }) {
  const share = job.total ? Math.min(100, (job.done / job.total) * 100) : 0;
  const isUnknown = job.state === 'running' && job.total === null;
  return (
    <Stack gap={6}>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <JobStateBadge state={job.state} />
        <Text size="sm" className="numbers">
          {number(job.done)}
          {job.total !== null && ` of ${number(job.total)}`}
        </Text>
      </Group>
      <Progress
        value={isUnknown ? 100 : share}
        animated={isUnknown}
        {...(job.state === 'paused' && { color: 'gray' })}
        aria-label={`Progress: ${job.title}`}
        transitionDuration={120}
      />
      <Group justify="space-between" gap="xs" wrap="nowrap" mih={20}>
        <Text size="sm" c="var(--cd-text-quiet)" truncate={job.state !== 'paused'}>
          {standsAt(job)}
        </Text>
        {job.state === 'running' && (
          <Text size="sm" c="var(--cd-text-quiet)" className="numbers" style={{ whiteSpace: 'nowrap' }}>
            {job.perSecond !== null && `${number(job.perSecond)} a second · `}
            {timeLeftInWords(job.secondsLeft)}
          </Text>
        )}
      </Group>
    </Stack>
  );
}

/** What it is at, or why it does not go on. */
function standsAt({ state, waitsFor, current, error }: Job): string | null {
  if (waitsFor !== null) return `Waits for: ${waitsFor}`;
  if (state === 'paused') return error ?? 'Halted between two accounts; nothing is lost.';
  return current;
}
