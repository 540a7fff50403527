import { Anchor, Collapse, Skeleton, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Account } from '../../../shared/contract/accounts';
import type { Offer } from '../../../shared/contract/operations';
import type { OrganizationId } from '../../../shared/domain/ids';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { EndingsTable } from '../../parts/operations/endings-table';
import { OperationDialog } from '../../parts/operations/operation-dialog';
import { emptyDraft, type OperationDraft } from '../../parts/operations/operation-draft';
import { Failure } from '../../ui/failure';
import { Section } from '../../ui/section';
import { OfferList } from './offer-list';
import { RepositoriesDialog } from './repositories-dialog';

interface AccountOperationsProps {
  readonly organizationId: OrganizationId;
  readonly account: Account;
}

/** An operation the admin has chosen, with what is filled in at first. */
interface Chosen {
  readonly offer: Offer | null;
  readonly draft: OperationDraft;
}

/** Everything an admin can do to an account, with what it brings; and what is refused, why, and what mends it. */
export function AccountOperations({ organizationId, account }: AccountOperationsProps) {
  if (account.managedBy !== organizationId) return <NotOurs account={account} />;
  return <ManagedAccountOperations organizationId={organizationId} account={account} />;
}

/** Before an account that is not managed here every operation is refused for one and the same reason. */
function NotOurs({ account }: Pick<AccountOperationsProps, 'account'>) {
  return (
    <Section title="What you can do">
      <Text>
        {account.managingOrganization === null
          ? 'This account is personal: its owner alone changes, deactivates or deletes it. To look after it, claim it first.'
          : `${account.managingOrganization} manages this account: only its admin changes, deactivates or deletes it.`}
      </Text>
    </Section>
  );
}

function ManagedAccountOperations({ organizationId, account }: AccountOperationsProps) {
  const { data, error, refetch } = useQuery({
    ...api.operations.offers.queryOptions({ input: { organizationId, accountId: account.id } }),
    // They hang on disputes, settings and other admins too: coming back to the page asks again.
    staleTime: 0,
  });
  const [chosen, choose] = useState<Chosen | null>(null);
  const [stating, state] = useDisclosure();
  const [comparing, compare] = useDisclosure();
  const { id: accountId, name, email } = account;

  return (
    <Section title="What you can do">
      {error && <Failure text={describeFailure(error)} onRetry={() => void refetch()} />}
      {data === undefined && !error && <Skeleton height={240} />}
      {data && (
        <Stack gap="sm">
          <OfferList
            organizationId={organizationId}
            account={account}
            offers={data.offers}
            onChoose={(offer) =>
              offer.kind !== 'change-email' && choose({ offer, draft: emptyDraft(offer.kind) })
            }
            onMarkUnsynced={() =>
              choose({ offer: null, draft: { ...emptyDraft('mark-synced'), synced: false } })
            }
            onStateRepositories={state.open}
          />
          <Text size="sm" c="var(--cd-text-quiet)">
            <Anchor
              component="button"
              type="button"
              inherit
              onClick={compare.toggle}
              aria-expanded={comparing}
            >
              Deactivate, delete or unclaim: what is the difference
            </Anchor>
          </Text>
          <Collapse expanded={comparing}>
            <EndingsTable />
          </Collapse>
        </Stack>
      )}
      {chosen && (
        <OperationDialog
          organizationId={organizationId}
          target={{ kind: 'account', accountId, name, email }}
          initial={chosen.draft}
          offer={chosen.offer}
          onClose={() => choose(null)}
        />
      )}
      {stating && (
        <RepositoriesDialog organizationId={organizationId} account={account} onClose={state.close} />
      )}
    </Section>
  );
}
