import { Anchor, Group, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { Account } from '../../../shared/contract/accounts';
import { AccountId, type OrganizationId } from '../../../shared/domain/ids';
import type { PermissionFacts } from '../../../shared/domain/permissions/permission-facts';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { AccountPermissionMatrix } from '../../parts/account-permission-matrix';
import { AccountPicture } from '../../parts/account-picture';
import { AccountStatusBadge } from '../../parts/account-status-badge';
import { DeletionBanner } from '../../parts/deletions/deletion-banner';
import { ErasedNote } from '../../parts/deletions/erased-note';
import { DisputeHold } from '../../parts/dispute-hold';
import { KindBadge } from '../../parts/kind-badge';
import { useOrganizationId } from '../../routing/organization-route';
import { Failure } from '../../ui/failure';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { AccountApps } from './account-apps';
import { AccountAudit } from './account-audit';
import { AccountFacts } from './account-facts';
import { AccountOperations } from './account-operations';
import classes from './account-screen.module.css';
import { ClaimHistory } from './claim-history';
import { DeactivationNote } from './deactivation-note';
import { OwnerView } from './owner-view';
import { PlanButton } from './plan-button';
import { ProfileFacts } from './profile-facts';
import { useAccountProfile } from './use-account-profile';

/** One account: what its owner sees, who may do what to it, its claims, its events, and what the imports said. */
export function AccountScreen() {
  const organizationId = useOrganizationId();
  const given = useParams({ strict: false, select: ({ accountId }) => accountId });
  const accountId = AccountId.parse(given);
  const account = useQuery(api.accounts.get.queryOptions({ input: { organizationId, accountId } }));
  return (
    <Page
      title={account.data ? account.data.name || account.data.email : 'Account'}
      lead={
        <Anchor component={Link} to={`/o/${organizationId}/accounts`} inherit>
          Back to the list
        </Anchor>
      }
      actions={
        account.data?.kind === 'personal' &&
        account.data.status !== 'deleted' && (
          <PlanButton organizationId={organizationId} selection={() => ({ mode: 'some', ids: [accountId] })}>
            Plan a claim of this account
          </PlanButton>
        )
      }
    >
      {account.isPending && <Skeleton height={320} maw={760} />}
      {account.error && (
        <Failure text={describeFailure(account.error)} onRetry={() => void account.refetch()} />
      )}
      {account.data && <AccountParts organizationId={organizationId} account={account.data} />}
    </Page>
  );
}

interface AccountPartsProps {
  readonly organizationId: OrganizationId;
  readonly account: Account;
}

function AccountParts({ organizationId, account }: AccountPartsProps) {
  const known = useAccountProfile(organizationId, account.id);
  if (account.status === 'deleted')
    return <DeletedAccount organizationId={organizationId} account={account} />;
  return (
    <>
      <Group gap="sm">
        <AccountPicture picture={known?.picture ?? null} name={account.name} size={40} />
        <KindBadge kind={account.kind} />
        <AccountStatusBadge status={account.status} />
      </Group>
      <DisputeHold
        organizationId={organizationId}
        accountId={account.id}
        email={account.email}
        managed={account.kind === 'managed'}
      />
      <DeletionBanner organizationId={organizationId} accountId={account.id} />
      {known?.deactivation && <DeactivationNote of={known.deactivation} />}
      <div className={classes['columns']}>
        <div className={classes['main']}>
          <OwnerView account={account} />
          <AccountOperations organizationId={organizationId} account={account} />
          <Section title="Who may do what">
            <AccountPermissionMatrix facts={factsOf(organizationId, account, known?.synced ?? null)} />
          </Section>
          <ClaimHistory organizationId={organizationId} accountId={account.id} />
          <AccountApps account={account} />
          <AccountAudit organizationId={organizationId} accountId={account.id} />
        </div>
        <div className={classes['aside']}>
          {known && <ProfileFacts organizationId={organizationId} account={account} known={known} />}
          <Section title="From the imports">
            <AccountFacts account={account} />
          </Section>
        </div>
      </div>
    </>
  );
}

/** What is left of an account that was deleted: nothing can be done to it any more. */
function DeletedAccount({ organizationId, account }: AccountPartsProps) {
  return (
    <>
      <AccountStatusBadge status={account.status} />
      <ErasedNote />
      <ClaimHistory organizationId={organizationId} accountId={account.id} />
      <AccountAudit organizationId={organizationId} accountId={account.id} />
      <Section title="From the imports">
        <AccountFacts account={account} />
      </Section>
    </>
  );
}

/** What the matrix has to know. */
function factsOf(organizationId: OrganizationId, account: Account, synced: boolean | null): PermissionFacts {
  const { managedBy, status, emailConfirmed } = account;
  const holder = managedBy === organizationId ? 'this-organization' : 'another-organization';
  return {
    manager: managedBy === null ? 'nobody' : holder,
    status,
    emailConfirmed,
    syncedFromIdentityProvider: synced,
  };
}
