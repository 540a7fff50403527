import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { isEnded, type Job } from '../../../shared/domain/jobs/job';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { JobCancelButton } from '../../parts/job-cancel-button';
import { JobPauseButton } from '../../parts/job-pause-button';
import { isOperationKind } from './operation-kinds';

interface Props {
  readonly job: Job;
  /** Called when the job has to be followed anew. */
  readonly onChange: () => void;
}

/** What can be done to a job as a whole, beside its main act. */
export function JobActions({ job, onChange }: Props) {
  if (isEnded(job.state)) return null;
  return (
    <>
      {job.state === 'planned' && isOperationKind(job.kind) && <LookAgain job={job} onChange={onChange} />}
      {(job.state === 'running' || job.state === 'paused') && <JobPauseButton job={job} size="sm" />}
      <JobCancelButton job={job} size="sm" />
    </>
  );
}

/** Judges every account of a plan anew: what stood in the way may be mended by now. */
function LookAgain({ job, onChange }: Props) {
  const look = useMutation(
    api.operations.replan.mutationOptions({
      onSuccess: onChange,
      onError(error) {
        const { title, reason, nextStep } = describeFailure(error);
        notifications.show({ color: 'red', title, message: `${reason} ${nextStep}` });
      },
    }),
  );
  return (
    <Button variant="default" loading={look.isPending} onClick={() => look.mutate({ jobId: job.id })}>
      Look again
    </Button>
  );
}
