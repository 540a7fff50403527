import { Button, Group, Skeleton, Stack } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Account } from '../../../shared/contract/accounts';
import type { AccountId, OrganizationId } from '../../../shared/domain/ids';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { AccountPicture } from '../../parts/account-picture';
import { AccountStatusBadge } from '../../parts/account-status-badge';
import { KindBadge } from '../../parts/kind-badge';
import { CopyField } from '../../ui/copy-field';
import { Failure } from '../../ui/failure';
import { SidePanel } from '../../ui/side-panel';
import { AccountFacts } from './account-facts';
import { OwnerView } from './owner-view';
import { useAccountProfile } from './use-account-profile';

interface AccountPanelProps {
  readonly organizationId: OrganizationId;
  readonly accountId: AccountId | null;
  readonly onClose: () => void;
}

/** One account beside the list, so that the list keeps its place. */
export function AccountPanel({ organizationId, accountId, onClose }: AccountPanelProps) {
  const { data, error, refetch } = useQuery({
    ...api.accounts.get.queryOptions({
      input: { organizationId, accountId: accountId ?? ('' as AccountId) },
    }),
    enabled: accountId !== null,
  });
  return (
    <SidePanel
      opened={accountId !== null}
      onClose={onClose}
      title={data?.name ?? 'Account'}
      closeLabel="Close the account"
    >
      {error ? (
        <Failure text={describeFailure(error)} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Stack gap="xs">
          {[120, 60, 200].map((height) => (
            <Skeleton key={height} height={height} />
          ))}
        </Stack>
      ) : (
        <PanelContent organizationId={organizationId} account={data} />
      )}
    </SidePanel>
  );
}

interface PanelContentProps {
  readonly organizationId: OrganizationId;
  readonly account: Account;
}

function PanelContent({ organizationId, account }: PanelContentProps) {
  const known = useAccountProfile(organizationId, account.id);
  return (
    <Stack gap="lg">
      <Group gap="sm">
        <AccountPicture picture={known?.picture ?? null} name={account.name} size={40} />
        <KindBadge kind={account.kind} />
        <AccountStatusBadge status={account.status} />
      </Group>
      <CopyField label="E-mail" value={account.email} />
      <OwnerView account={account} />
      <AccountFacts account={account} />
      <Button
        component={Link}
        to={`/o/${organizationId}/accounts/${encodeURIComponent(account.id)}`}
        rightSection={<IconArrowRight size={16} aria-hidden />}
      >
        Open the account page
      </Button>
    </Stack>
  );
}
