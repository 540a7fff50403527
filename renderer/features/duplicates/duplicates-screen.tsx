import { Button } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useOrganizationId } from '../../routing/organization-route';
import { PeopleDrawing } from '../../ui/drawings/people-drawing';
import { EmptyState } from '../../ui/empty-state';
import { Failure } from '../../ui/failure';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { LookNote } from './look-note';
import { PairFilters } from './pair-filters';
import { PairList } from './pair-list';

/** Accounts that may be one person's, in pairs with the evidence; what to do is only suggested. */
export function DuplicatesScreen() {
  const organizationId = useOrganizationId();
  const queryClient = useQueryClient();
  const overview = useQuery(api.duplicates.overview.queryOptions({ input: { organizationId } }));
  const look = useMutation(
    api.duplicates.look.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries({ queryKey: api.duplicates.key() }),
    }),
  );
  const looked = overview.data?.look ?? null;
  const button = (
    <Button
      variant={looked ? 'default' : 'filled'}
      leftSection={<IconUsersGroup size={16} aria-hidden />}
      loading={look.isPending}
      onClick={() => look.mutate({ organizationId })}
    >
      {looked ? 'Look again' : 'Look for duplicates'}
    </Button>
  );
  return (
    <Page
      title="Duplicates"
      lead="Two accounts that may belong to one person. Nothing is done by itself: you decide, pair by pair."
      actions={looked && button}
    >
      {overview.isPending && <Loading height={240} label="Loading the pairs" />}
      {overview.error && (
        <Failure text={describeFailure(overview.error)} onRetry={() => overview.refetch()} />
      )}
      {look.error && <Failure text={describeFailure(look.error)} />}
      {overview.data && !looked && (
        <EmptyState
          drawing={<PeopleDrawing />}
          title="Nobody has looked yet"
          text="Claimdesk compares names, addresses and activity of all accounts and shows the pairs that may be one person, with what speaks for it."
          action={button}
        />
      )}
      {overview.data && looked && (
        <>
          <LookNote look={looked} />
          <PairFilters overview={overview.data} />
          <PairList />
        </>
      )}
    </Page>
  );
}
