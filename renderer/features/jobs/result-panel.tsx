import { Alert, Group, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { Job } from '../../../shared/domain/jobs/job';
import { plannedOf } from '../../../shared/domain/jobs/job-totals';
import { jobStateLabels } from '../../../shared/domain/jobs/job-words';
import { durationInWords } from '../../parts/job-time';
import { FailedItemsButton } from './failed-items-button';
import { FailedRowsButton } from './failed-rows-button';
import { proofWords } from './proof-words';
import { RetryButton } from './retry-button';
import { UndoButton } from './undo-button';

interface Props {
  readonly job: Job;
  /** Called when the job has to be followed anew. */
  readonly onChange: () => void;
}

/** What a job came to: the proof, what can be tried again, and the way back. */
export function ResultPanel({ job, onChange }: Props) {
  const isClean = job.state === 'done' && !job.totals?.failed;
  return (
    <Alert
      color={isClean ? 'pine' : colorOf(job)}
      variant="light"
      icon={isClean ? <IconCircleCheck aria-hidden /> : <IconInfoCircle aria-hidden />}
      title={titleOf(job)}
      maw={720}
    >
      <Stack gap="xs">
        {job.error !== null && <Text size="sm">{job.error}</Text>}
        <Text size="sm" className="numbers">
          {accountOf(job)}
        </Text>
        <Group gap="xs">
          {job.totals !== null && job.totals.failed > 0 && <FailedItemsButton job={job} />}
          {job.result?.failures && <FailedRowsButton failures={job.result.failures} />}
          <RetryButton job={job} onChange={onChange} />
          <UndoButton job={job} />
        </Group>
      </Stack>
    </Alert>
  );
}

function colorOf({ state }: Job): string {
  return state === 'done' || state === 'failed' ? 'orange' : 'gray';
}

function titleOf({ state, startedAt, finishedAt, totals }: Job): string {
  const took =
    startedAt !== null && finishedAt !== null ? ` in ${durationInWords(finishedAt - startedAt)}` : '';
  if (state === 'done' && (totals?.failed ?? 0) > 0) return `Done${took}, with failures`;
  return state === 'done' ? `Done${took}` : jobStateLabels[state];
}

/** The proof where there is a journal; else the counts that the job told, or that nothing was changed. */
function accountOf({ kind, totals, result }: Job): string {
  if (totals !== null && plannedOf(totals) > 0) return proofWords(kind, totals);
  if (result === null) return 'Nothing was changed.';
  return result.counts.map(({ label, value }) => `${label} ${value.toLocaleString('en')}`).join(' · ');
}
