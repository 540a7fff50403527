import { Button, Group, Stack, Title } from '@mantine/core';
import { describeFailure } from '../../api/describe-failure';
import { Failure } from '../../ui/failure';
import { leaveFile } from './flow-actions';

interface FailedStepProps {
  readonly fileName: string;
  readonly error: unknown;
}

/** A file that cannot be imported, why, and what to do. */
export function FailedStep({ fileName, error }: FailedStepProps) {
  return (
    <Stack gap="sm" maw={720}>
      <Title order={2}>{fileName}</Title>
      <Failure text={describeFailure(error)} />
      <Group>
        <Button onClick={() => void leaveFile(null)}>Choose another file</Button>
      </Group>
    </Stack>
  );
}
