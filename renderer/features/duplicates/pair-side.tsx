import { Anchor, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { PairAccount } from '../../../shared/domain/duplicates/duplicate-pair';
import { AccountStatusBadge } from '../../parts/account-status-badge';
import { KindBadge } from '../../parts/kind-badge';
import { useOrganizationId } from '../../routing/organization-route';
import { Instant } from '../../ui/instant';
import classes from './duplicates.module.css';

/** One account of a pair. */
export function PairSide({ account }: { readonly account: PairAccount }) {
  const organizationId = useOrganizationId();
  const { id, name, email, kind, ours, status, lastActive, activityKnown, added } = account;
  return (
    <div className={classes['side']}>
      <Anchor component={Link} to={`/o/${organizationId}/accounts/${id}`} fw={500}>
        {name || email}
      </Anchor>
      <Text className={classes['address']}>{email}</Text>
      <Group gap="md" my={4}>
        <KindBadge kind={kind} />
        <AccountStatusBadge status={status} />
        {kind === 'managed' && !ours && <Text size="sm">by another organization</Text>}
      </Group>
      <Text size="sm" c="var(--cd-text-quiet)">
        {lastActive !== null && (
          <>
            Last active <Instant at={lastActive} />
          </>
        )}
        {lastActive === null && (activityKnown ? 'Never active' : 'Activity not known')}
        {added !== null && (
          <>
            , added <Instant at={added} form="date" />
          </>
        )}
      </Text>
    </div>
  );
}
