import { Alert, Text } from '@mantine/core';
import { IconPlayerPause } from '@tabler/icons-react';
import { Instant } from '../../ui/instant';
import classes from './account-screen.module.css';
import type { AccountProfile } from './use-account-profile';

/** Since when and why an account is deactivated, and what its owner is told. */
export function DeactivationNote({ of }: { readonly of: NonNullable<AccountProfile['deactivation']> }) {
  return (
    <Alert color="gray" variant="light" icon={<IconPlayerPause aria-hidden />} title="Deactivated" maw={760}>
      <Text size="sm">
        By {of.by} on <Instant at={of.at} form="absolute" />. Reason: {of.reason}
      </Text>
      <Text size="sm" mt={4} className={classes['message']}>
        {of.message === null
          ? 'The person is told nothing but that the account is deactivated.'
          : `The person is told: “${of.message}”`}
      </Text>
    </Alert>
  );
}
