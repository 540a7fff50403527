import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { ImportId, JobId, UploadId } from '../../../shared/domain/ids';
import type { ImportPreview } from '../../../shared/domain/imports/import-preview';
import { isEnded, type Job } from '../../../shared/domain/jobs/job';
import { describeFailure } from '../../api/describe-failure';
import { JobCancelButton } from '../../parts/job-cancel-button';
import { JobPauseButton } from '../../parts/job-pause-button';
import { JobProgress } from '../../parts/job-progress';
import { useJob } from '../../parts/use-job';
import { Failure } from '../../ui/failure';
import { setStep } from './flow';
import { finishFile, leaveFile } from './flow-actions';

interface RunningStepProps {
  readonly uploadId: UploadId;
  readonly preview: ImportPreview;
  readonly jobId: JobId;
  readonly importId: ImportId;
}

/** The job that writes the accounts. It goes on while somebody looks elsewhere. */
export function RunningStep({ uploadId, preview, jobId, importId }: RunningStepProps) {
  const { job, error } = useJob(jobId);
  const done = job !== null && isWritten(job);
  useEffect(() => {
    if (done) void finishFile(preview.fileName, importId);
  }, [done, preview.fileName, importId]);

  const stopped = job !== null && isEnded(job.state) && !done;
  return (
    <Stack gap="md" maw={720}>
      <Title order={2}>{preview.fileName}</Title>
      {error ? <Failure text={describeFailure(error)} /> : null}
      {job && !stopped && (
        <>
          <JobProgress job={job} />
          <Group justify="space-between">
            <Text c="var(--cd-text-quiet)">
              All of it is written at once at the end. You can leave this screen; the job goes on.
            </Text>
            <Group gap="xs">
              <JobPauseButton job={job} />
              <JobCancelButton job={job} />
            </Group>
          </Group>
        </>
      )}
      {stopped && (
        <>
          <Alert
            color={job.state === 'failed' ? 'orange' : 'gray'}
            variant="light"
            icon={<IconInfoCircle aria-hidden />}
            title={job.state === 'failed' ? 'The import failed' : 'The import was cancelled'}
          >
            {job.error ?? 'Nothing was changed: the accounts are as they were before.'}
          </Alert>
          <Group>
            <Button onClick={() => setStep({ kind: 'preview', uploadId, preview })}>
              Back to the preview
            </Button>
            <Button variant="default" onClick={() => void leaveFile(uploadId)}>
              Close
            </Button>
          </Group>
        </>
      )}
    </Stack>
  );
}

/** A cancel may come when everything stands in the store already, and only the end is not yet recorded. */
function isWritten({ state, totals }: Job): boolean {
  return state === 'done' || (state === 'cancelled' && totals?.succeeded === 1);
}
