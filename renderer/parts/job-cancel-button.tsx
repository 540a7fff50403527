import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import type { Job } from '../../shared/domain/jobs/job';
import { api } from '../api/client';
import { describeFailure } from '../api/describe-failure';
import { Failure } from '../ui/failure';

/** Stops a job after saying what that means. */
export function JobCancelButton({ job }: { readonly job: Job }) {
  const [opened, { open, close }] = useDisclosure();
  const cancel = useMutation(api.jobs.cancel.mutationOptions({ onSuccess: close }));
  return (
    <>
      <Button variant="default" size="xs" onClick={open} aria-label={`Cancel: ${job.title}`}>
        Cancel
      </Button>
      <Modal opened={opened} onClose={close} title="Cancel this job?">
        <Stack>
          <Text>{job.title}</Text>
          <Text c="var(--cd-text-quiet)">
            What it has written so far is taken back, and the store is as it was before it began.
          </Text>
          {cancel.error && <Failure text={describeFailure(cancel.error)} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              Let it run
            </Button>
            <Button color="red" loading={cancel.isPending} onClick={() => cancel.mutate({ jobId: job.id })}>
              Cancel the job
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
