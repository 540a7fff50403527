import { Button, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { ChangeCheck } from '../../../shared/contract/emails';
import type { AccountId } from '../../../shared/domain/ids';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useOrganizationId } from '../../routing/organization-route';
import { PeopleDrawing } from '../../ui/drawings/people-drawing';
import { EmptyState } from '../../ui/empty-state';
import { Failure } from '../../ui/failure';
import { Page } from '../../ui/page';
import { AccountCard } from './account-card';
import { ChangeForm } from './change-form';
import { ChangeSearch } from './change-search';
import { CheckResult } from './check-result';

/** Changes the address of one account: says while it is typed what would happen and who is in the way. */
export function ChangeScreen() {
  const organizationId = useOrganizationId();
  const { account, email } = ChangeSearch.parse(useSearch({ strict: false }));
  return (
    <Page
      title="Change an e-mail"
      lead="The account and all its content stay; only the address it signs in with becomes another."
      width="reading"
    >
      {account === undefined ? (
        <EmptyState
          drawing={<PeopleDrawing />}
          title="Choose an account first"
          text="Open the account whose address is to change, and choose to change its e-mail there."
          action={
            <Button component={Link} to={`/o/${organizationId}/accounts`}>
              Choose an account
            </Button>
          }
        />
      ) : (
        <OfAccount key={account} accountId={account} email={email ?? ''} />
      )}
    </Page>
  );
}

function OfAccount({ accountId, email }: { readonly accountId: AccountId; readonly email: string }) {
  const organizationId = useOrganizationId();
  const start = useQuery(api.emails.check.queryOptions({ input: { organizationId, accountId, email: '' } }));
  if (start.isPending) return null;
  if (start.error) return <Failure text={describeFailure(start.error)} />;
  const { account, reason } = start.data;
  // A rule that speaks before any address is typed is about the account itself.
  if (reason?.rule) return <NotChangeable check={start.data} />;
  return <ChangeForm account={account} proposed={email} />;
}

/** An account whose address nobody here may change, and what to do instead. */
function NotChangeable({ check }: { readonly check: ChangeCheck }) {
  const organizationId = useOrganizationId();
  return (
    <Stack gap="lg" align="stretch">
      <AccountCard account={check.account} label="This account" />
      <CheckResult check={check} error={null} />
      <Button
        component={Link}
        to={`/o/${organizationId}/accounts/${check.account.id}`}
        variant="default"
        style={{ alignSelf: 'flex-start' }}
      >
        Back to the account
      </Button>
    </Stack>
  );
}
