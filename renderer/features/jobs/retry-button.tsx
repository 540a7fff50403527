import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Job } from '../../../shared/domain/jobs/job';
import { leftOf, noItems } from '../../../shared/domain/jobs/job-totals';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { Failure } from '../../ui/failure';

interface Props {
  readonly job: Job;
  /** Called once the job goes on. */
  readonly onChange: () => void;
}

/** Gives what failed, and what a failure of the whole job left, another turn; nothing where there is none. */
export function RetryButton({ job, onChange }: Props) {
  const resume = useMutation(api.jobs.resume.mutationOptions({ onSuccess: onChange }));
  const totals = job.totals ?? noItems;
  const again = totals.failed + leftOf(totals);
  if (again === 0 || (job.state !== 'done' && job.state !== 'failed')) return null;
  return (
    <>
      <Button
        variant="default"
        size="xs"
        loading={resume.isPending}
        onClick={() => resume.mutate({ jobId: job.id })}
      >
        Try {again.toLocaleString('en')} again
      </Button>
      {resume.error && <Failure text={describeFailure(resume.error)} />}
    </>
  );
}
