import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import type { Job } from '../../shared/domain/jobs/job';
import { api } from '../api/client';
import { describeFailure } from '../api/describe-failure';
import { Failure } from '../ui/failure';
import { cancelWords } from './job-cancel-words';

interface Props {
  readonly job: Job;
  readonly size?: 'xs' | 'sm';
  readonly onDone?: () => void;
}

/** Stops a job or discards a plan, after saying what that means. */
export function JobCancelButton({ job, size = 'xs', onDone }: Props) {
  const [opened, { open, close }] = useDisclosure();
  const cancel = useMutation(
    api.jobs.cancel.mutationOptions({
      onSuccess() {
        close();
        onDone?.();
      },
    }),
  );
  const words = cancelWords(job);
  return (
    <>
      <Button variant="default" size={size} onClick={open} aria-label={`${words.ask}: ${job.title}`}>
        {words.ask}
      </Button>
      <Modal opened={opened} onClose={close} title={words.title}>
        <Stack>
          <Text>{job.title}</Text>
          <Text c="var(--cd-text-quiet)">{words.consequence}</Text>
          {cancel.error && <Failure text={describeFailure(cancel.error)} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {words.keep}
            </Button>
            <Button color="red" loading={cancel.isPending} onClick={() => cancel.mutate({ jobId: job.id })}>
              {words.act}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
