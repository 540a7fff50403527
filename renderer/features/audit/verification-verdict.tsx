import { Alert, Progress, Stack, Text } from '@mantine/core';
import { IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import { isAlarming, type Verification } from '../../../shared/domain/audit/verification';
import { describeFailure } from '../../api/describe-failure';
import { Failure } from '../../ui/failure';
import { anchorInWords } from './anchor-words';
import type { VerificationRun } from './use-verification';

/** How far the verification is, and then what it found. */
export function VerificationVerdict({ run }: { readonly run: VerificationRun }) {
  if (run.error !== null) return <Failure text={describeFailure(run.error)} onRetry={run.start} />;
  if (run.report === null) return null;
  if (run.report.kind === 'checking') return <Checking {...run.report} />;
  const { title, text, isGood } = verdictInWords(run.report);
  return (
    <Alert
      color={isGood ? 'pine' : 'red'}
      variant="light"
      icon={isGood ? <IconShieldCheck aria-hidden /> : <IconShieldX aria-hidden />}
      title={title}
      role={isGood ? 'status' : 'alert'}
      withCloseButton
      closeButtonLabel="Put the result away"
      onClose={run.close}
      maw={720}
    >
      <Stack gap={4}>
        {text.map((sentence) => (
          <Text key={sentence} size="sm">
            {sentence}
          </Text>
        ))}
      </Stack>
    </Alert>
  );
}

function Checking({ checked, total }: { readonly checked: number; readonly total: number }) {
  return (
    <Stack gap={4} maw={720}>
      <Text size="sm">
        Verified {checked.toLocaleString('en')} of {total.toLocaleString('en')} events
      </Text>
      <Progress
        value={total === 0 ? 0 : (checked / total) * 100}
        aria-label="Verification of the audit trail"
        transitionDuration={100}
      />
    </Stack>
  );
}

const faultWords = {
  missing: 'It is missing: an event was deleted.',
  altered: 'It is not what was recorded, or an event before it was taken out.',
  'details-altered': 'Its subject, reason or values are not those that were recorded.',
} as const;

function verdictInWords(report: Exclude<Verification, { kind: 'checking' }>) {
  const anchor = anchorInWords(report.anchor);
  if (report.kind === 'broken') {
    return {
      isGood: false,
      title: `Event ${report.seq.toLocaleString('en')} was altered`,
      text: [
        faultWords[report.fault],
        'Every event before it is as it was recorded; nothing after it can be trusted.',
        'Keep the store as it is, and compare it with a backup or an earlier export.',
        anchor,
      ],
    };
  }
  const isGood = !isAlarming(report.anchor);
  const more = [
    report.erased > 0 &&
      `${report.erased.toLocaleString('en')} of them had their personal fields erased on purpose.`,
    report.clockWentBackAt !== null &&
      `The clock of this computer went back at event ${report.clockWentBackAt.toLocaleString('en')}; the order still holds.`,
  ].filter((sentence) => sentence !== false);
  return {
    isGood,
    title: isGood
      ? `All ${report.count.toLocaleString('en')} events are as they were recorded`
      : 'The chain is whole, but it is not the one that was noted',
    text: [...more, anchor],
  };
}
