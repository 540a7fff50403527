import { Button, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Job } from '../../../shared/domain/jobs/job';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { deadlineWords } from '../../parts/time-words';
import { Failure } from '../../ui/failure';

/** Makes the plan that takes a job back and goes to it; nothing where the job cannot be taken back. */
export function UndoButton({ job }: { readonly job: Job }) {
  const navigate = useNavigate();
  const undo = useMutation(
    api.jobs.undo.mutationOptions({
      onSuccess: ({ jobId }) => navigate({ to: `/o/${job.organizationId}/jobs/${jobId}` }),
    }),
  );
  if (job.undoUntil === null) return null;
  return (
    <>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconArrowBackUp size={14} stroke={1.8} aria-hidden />}
        loading={undo.isPending}
        onClick={() => undo.mutate({ jobId: job.id })}
      >
        Take it back
      </Button>
      <Text size="sm" c="var(--cd-text-quiet)">
        Possible until {deadlineWords(job.undoUntil)}. You see the plan first.
      </Text>
      {undo.error && <Failure text={describeFailure(undo.error)} />}
    </>
  );
}
