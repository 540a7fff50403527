import { Text } from '@mantine/core';
import { IconBuilding, IconMail } from '@tabler/icons-react';
import type { Account } from '../../../shared/contract/accounts';
import classes from './account-screen.module.css';

/** What the owner finds on their profile: the address, and under it the line that names who manages the account. */
export function OwnerView({ account }: { readonly account: Account }) {
  const { email, managingOrganization } = account;
  return (
    <section className={classes['owner']} aria-label="What the owner sees">
      <Text size="xs" c="var(--cd-text-quiet)">
        On the owner’s profile page
      </Text>
      <Text className={classes['line']}>
        <IconMail size={16} stroke={1.6} aria-hidden />
        {email}
      </Text>
      {managingOrganization === null ? (
        <Text size="sm" c="var(--cd-text-quiet)" pl={24}>
          Nothing stands under the address: the account is personal, and its owner alone controls it.
        </Text>
      ) : (
        <Text size="sm" className={classes['line']} fw={500}>
          <IconBuilding size={16} stroke={1.6} aria-hidden />
          Your account is managed by {managingOrganization}.
        </Text>
      )}
    </section>
  );
}
