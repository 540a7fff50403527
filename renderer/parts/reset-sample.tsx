import { Button, Group, Modal, Stack, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../api/client';
import { describeFailure } from '../api/describe-failure';
import { Failure } from '../ui/failure';

/** Puts the sample back to how it was, after saying what that throws away. */
export function ResetSample({ className }: { readonly className?: string | undefined }) {
  const [opened, { open, close }] = useDisclosure();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const reset = useMutation(
    api.sample.reset.mutationOptions({
      onSuccess: async ({ organizationId }) => {
        await navigate({ to: '/o/$organizationId/overview', params: { organizationId } });
        close();
        await queryClient.resetQueries();
      },
    }),
  );
  return (
    <>
      <UnstyledButton className={className} onClick={open}>
        Reset the sample
      </UnstyledButton>
      <Modal opened={opened} onClose={close} title="Reset the sample">
        <Stack gap="md">
          <Text>
            Everything you have tried in the sample is thrown away, and it is made anew as of now. Your own
            store is not touched.
          </Text>
          {reset.error && <Failure text={describeFailure(reset.error)} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={close}>
              Keep it
            </Button>
            <Button loading={reset.isPending} onClick={() => reset.mutate({})}>
              Reset the sample
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
