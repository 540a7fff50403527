import { Button, Group, Progress, Stack, Text, Title } from '@mantine/core';
import type { Step } from './flow';
import { leaveFile } from './flow-actions';

interface ReadingStepProps {
  readonly step: Extract<Step, { kind: 'uploading' | 'reading' }>;
}

/** A file on its way to its preview: uploading, reading, comparing. Nothing is written yet. */
export function ReadingStep({ step }: ReadingStepProps) {
  const { title, percent, detail } = progressOf(step);
  return (
    <Stack gap="sm" maw={720}>
      <Title order={2}>{step.fileName}</Title>
      <Progress value={percent} aria-label={title} size="lg" animated={percent === 0} />
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Stack gap={0}>
          <Text aria-live="polite">{title}</Text>
          <Text c="var(--cd-text-quiet)" className="numbers">
            {detail}
          </Text>
        </Stack>
        <Button
          variant="default"
          onClick={() => void leaveFile(step.kind === 'reading' ? step.uploadId : null)}
        >
          Cancel
        </Button>
      </Group>
    </Stack>
  );
}

interface Shown {
  readonly title: string;
  readonly percent: number;
  readonly detail: string;
}

function progressOf(step: ReadingStepProps['step']): Shown {
  if (step.kind === 'uploading') {
    const { sent, bytes } = step;
    const detail = `${megabytes(sent)} of ${megabytes(bytes)} MB`;
    return { title: 'Taking over the file', percent: share(sent, bytes), detail };
  }
  const { report } = step;
  if (!report) return { title: 'Looking at the file', percent: 0, detail: '' };
  const rows = `${report.rows.toLocaleString('en')} rows`;
  if (report.kind === 'reading') {
    return { title: 'Reading the rows', percent: share(report.bytesRead, report.bytes), detail: rows };
  }
  return { title: 'Comparing with the store', percent: share(report.compared, report.rows), detail: rows };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(100, (100 * part) / whole);
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
