import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ChangeAccount } from '../../../shared/contract/emails';
import { AccountStatusBadge } from '../../parts/account-status-badge';
import { KindBadge } from '../../parts/kind-badge';
import { useOrganizationId } from '../../routing/organization-route';
import { Instant } from '../../ui/instant';
import classes from './emails.module.css';

interface Props {
  readonly account: ChangeAccount;
  /** What the account is here, for example "Holds the address". */
  readonly label: string;
}

/** One account in a few lines: who, of which kind, in which state. */
export function AccountCard({ account, label }: Props) {
  const organizationId = useOrganizationId();
  const { id, name, email, kind, manager, status, until } = account;
  return (
    <Stack gap={4} className={classes['card']} component="section" aria-label={label}>
      <Text size="sm" c="var(--cd-text-quiet)">
        {label}
      </Text>
      <Anchor component={Link} to={`/o/${organizationId}/accounts/${id}`} fw={500}>
        {name || email}
      </Anchor>
      <Text className={classes['addresses']}>{email}</Text>
      <Group gap="md">
        <KindBadge kind={kind} />
        <AccountStatusBadge status={status} />
        {manager === 'another-organization' && <Text size="sm">by another organization</Text>}
        {until !== null && (
          <Text size="sm">
            holds its address until <Instant at={until} form="absolute" />
          </Text>
        )}
      </Group>
    </Stack>
  );
}
