import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Request } from '../../../shared/contract/requests';
import { actionLabels } from '../../../shared/domain/permissions/action';
import { decide } from '../../../shared/domain/permissions/decide';
import { actionOfKind } from '../../../shared/domain/requests/consequences';
import { AccountStatusBadge } from '../../parts/account-status-badge';
import { KindBadge } from '../../parts/kind-badge';
import { CellReason } from '../../parts/permission-cell';
import { useOrganizationId } from '../../routing/organization-route';
import { Section } from '../../ui/section';

/** The account the request is about, with the cell of the matrix that speaks. */
export function AccountPanel({ request }: { readonly request: Request }) {
  const { account, kind } = request;
  const action = actionOfKind[kind];
  return (
    <Section title="The account">
      {account === null ? (
        <Text>
          No account of this organization has the address {request.email}. Import a newer export, or decline
          and say so.
        </Text>
      ) : (
        <>
          <AccountName account={account} />
          {action !== null && (
            <Stack gap={6} component="section" aria-label="What the matrix says">
              <Text fw={500}>{actionLabels[action]}, by you</Text>
              <CellReason cell={decide(action, 'org-admin', account)} />
              <Text fw={500} mt={6}>
                {actionLabels[action]}, by the owner
              </Text>
              <CellReason cell={decide(action, 'owner', account)} />
            </Stack>
          )}
        </>
      )}
    </Section>
  );
}

function AccountName({ account }: { readonly account: NonNullable<Request['account']> }) {
  const organizationId = useOrganizationId();
  return (
    <>
      <Anchor
        component={Link}
        to={`/o/${organizationId}/accounts/${encodeURIComponent(account.id)}`}
        fw={500}
      >
        {account.name || account.email}
      </Anchor>
      <Text>{account.email}</Text>
      <Group gap="sm">
        <KindBadge kind={account.manager === 'nobody' ? 'personal' : 'managed'} />
        <AccountStatusBadge status={account.status} />
      </Group>
    </>
  );
}
