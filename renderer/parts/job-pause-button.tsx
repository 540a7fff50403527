import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { Job } from '../../shared/domain/jobs/job';
import { api } from '../api/client';
import { describeFailure } from '../api/describe-failure';

interface Props {
  readonly job: Job;
  readonly size?: 'xs' | 'sm';
}

/** Halts a job between two accounts, or lets it go on; nothing where its kind cannot be halted. */
export function JobPauseButton({ job, size = 'xs' }: Props) {
  const told = {
    onError(error: unknown) {
      const { title, reason, nextStep } = describeFailure(error);
      notifications.show({ color: 'red', title, message: `${reason} ${nextStep}` });
    },
  };
  const pause = useMutation(api.jobs.pause.mutationOptions(told));
  const resume = useMutation(api.jobs.resume.mutationOptions(told));
  if (job.state === 'paused') {
    return (
      <Button
        size={size}
        leftSection={<IconPlayerPlay size={14} aria-hidden />}
        loading={resume.isPending}
        onClick={() => resume.mutate({ jobId: job.id })}
        aria-label={`Resume: ${job.title}`}
      >
        Resume
      </Button>
    );
  }
  if (!job.pausable) return null;
  return (
    <Button
      variant="default"
      size={size}
      leftSection={<IconPlayerPause size={14} aria-hidden />}
      loading={pause.isPending}
      onClick={() => pause.mutate({ jobId: job.id })}
      aria-label={`Pause: ${job.title}`}
    >
      Pause
    </Button>
  );
}
