import { Stack, Text } from '@mantine/core';
import type { OrganizationId } from '../../../shared/domain/ids';
import { ChooseStep } from './choose-step';
import { DoneStep } from './done-step';
import { FailedStep } from './failed-step';
import { type Step, useFlow } from './flow';
import { MappingStep } from './mapping-step';
import { PreviewStep } from './preview-step';
import { ReadingStep } from './reading-step';
import { RunningStep } from './running-step';

interface FileStepProps {
  readonly organizationId: OrganizationId;
  readonly step: Step;
}

/** The step at which the file at hand is, and how many wait behind it. */
export function FileStep({ organizationId, step }: FileStepProps) {
  const waiting = useFlow((flow) => flow.waiting.length);
  return (
    <Stack gap="md">
      <StepView organizationId={organizationId} step={step} />
      {step.kind !== 'choose' && waiting > 0 && (
        <Text c="var(--cd-text-quiet)">
          {waiting === 1 ? '1 more file waits' : `${waiting} more files wait`} for its turn.
        </Text>
      )}
    </Stack>
  );
}

function StepView({ organizationId, step }: FileStepProps) {
  switch (step.kind) {
    case 'choose':
      return <ChooseStep organizationId={organizationId} />;
    case 'uploading':
    case 'reading':
      return <ReadingStep step={step} />;
    case 'mapping':
      return <MappingStep key={step.uploadId} organizationId={organizationId} {...step} />;
    case 'preview':
      return <PreviewStep key={step.uploadId} organizationId={organizationId} {...step} />;
    case 'running':
      return <RunningStep key={step.jobId} {...step} />;
    case 'done':
      return <DoneStep organizationId={organizationId} {...step} />;
    case 'failed':
      return <FailedStep {...step} />;
  }
}
