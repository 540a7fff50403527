import { Stack, Text, Title } from '@mantine/core';
import type { ChangeStep } from '../../../shared/contract/emails';
import classes from './emails.module.css';

/** The steps of a change in their order; at no moment do two accounts share an address. */
export function ChangeSteps({ steps }: { readonly steps: readonly ChangeStep[] }) {
  return (
    <Stack gap="xs">
      <Title order={2}>What would be done, in this order</Title>
      <ol className={classes['steps']}>
        {steps.map(({ accountId, name, from, to, parking }) => (
          <li key={`${accountId} ${to}`} className={classes['step']}>
            <div>
              <Text fw={500}>
                {parking ? `Park ${name}` : `Change ${name}`}
                {parking && (
                  <Text span inherit fw={400} c="var(--cd-text-quiet)">
                    {' '}
                    to make room
                  </Text>
                )}
              </Text>
              <Text size="sm" className={classes['addresses']}>
                {from} → {to}
              </Text>
            </div>
          </li>
        ))}
      </ol>
      {steps.some(({ parking }) => parking) && (
        <Text size="sm" c="var(--cd-text-quiet)">
          A parked account keeps its parking address afterwards. Mail to it arrives only where the mail server
          knows plus addresses.
        </Text>
      )}
    </Stack>
  );
}
