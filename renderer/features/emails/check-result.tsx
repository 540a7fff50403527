import { Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconMinus, IconParking } from '@tabler/icons-react';
import type { ChangeCheck } from '../../../shared/contract/emails';
import { describeFailure } from '../../api/describe-failure';
import { Failure } from '../../ui/failure';
import { AccountCard } from './account-card';
import { ChangeSteps } from './change-steps';
import classes from './emails.module.css';
import { SessionsNotice } from './sessions-notice';

const icons = {
  change: IconCheck,
  solvable: IconParking,
  unchanged: IconMinus,
  refused: IconAlertTriangle,
} as const satisfies Record<ChangeCheck['verdict'], unknown>;

interface Props {
  readonly check: ChangeCheck | undefined;
  readonly error: unknown;
}

/** What comes of the address that was typed: free, held and by whom, or refused and why. */
export function CheckResult({ check, error }: Props) {
  if (error) return <Failure text={describeFailure(error)} />;
  if (!check) return null;
  const { verdict, reason, holder, steps } = check;
  const Icon = icons[verdict];
  const people = new Set(steps.map(({ accountId }) => accountId)).size;
  return (
    <Stack gap="md">
      <div className={classes['verdict']} data-verdict={verdict}>
        <Icon size={18} aria-hidden />
        <Text inherit>{sentenceOf(check)}</Text>
      </div>
      {verdict === 'refused' && reason?.nextStep && <Text>{reason.nextStep}</Text>}
      {holder && <AccountCard account={holder} label="Holds this address" />}
      {verdict === 'solvable' && <ChangeSteps steps={steps} />}
      {steps.length > 0 && <SessionsNotice people={people} />}
    </Stack>
  );
}

function sentenceOf({ verdict, reason }: ChangeCheck): string {
  if (verdict === 'change') return 'This address is free, and on a verified domain of your organization.';
  if (verdict === 'solvable') return `${reason?.sentence ?? ''} It can be freed in the steps below.`;
  return reason?.sentence ?? '';
}
