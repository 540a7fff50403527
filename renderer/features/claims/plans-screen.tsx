import { Button, Skeleton } from '@mantine/core';
import { IconFlag3 } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Plan } from '../../../shared/contract/claim-plans';
import type { PlanId } from '../../../shared/domain/ids';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useOrganizationId } from '../../routing/organization-route';
import { arraySource } from '../../ui/data-grid/array-source';
import { DataGrid } from '../../ui/data-grid/data-grid';
import { GridSpace } from '../../ui/data-grid/grid-space';
import { FieldDrawing } from '../../ui/drawings/field-drawing';
import { EmptyState } from '../../ui/empty-state';
import { Failure } from '../../ui/failure';
import { Page } from '../../ui/page';
import { planColumns } from './plan-columns';

const pageSize = 100;
const firstPage: PlanId | null = null;

/** The plans of the organization: those to be run, those running, and the record of those that were. */
export function PlansScreen() {
  const organizationId = useOrganizationId();
  const plans = useInfiniteQuery(
    api.claims.plans.list.infiniteOptions({
      input: (before: PlanId | null) => ({ organizationId, before, limit: pageSize }),
      initialPageParam: firstPage,
      getNextPageParam: (last) => (last.plans.length < pageSize ? null : (last.plans.at(-1)?.id ?? null)),
    }),
  );
  const rows = useMemo(() => plans.data?.pages.flatMap((page) => page.plans) ?? [], [plans.data]);
  const actions = (
    <>
      <Button component={Link} to={`/o/${organizationId}/claims/new?kind=unclaim`} variant="default">
        Unclaim accounts
      </Button>
      <Button
        component={Link}
        to={`/o/${organizationId}/claims/new`}
        leftSection={<IconFlag3 size={16} aria-hidden />}
      >
        New claim plan
      </Button>
    </>
  );
  return (
    <Page
      title="Claim plans"
      lead="See what a claim changes for whom before anything happens; run it when you are sure."
      actions={rows.length > 0 && actions}
    >
      {plans.isPending && <Skeleton height={240} />}
      {plans.error && <Failure text={describeFailure(plans.error)} onRetry={() => plans.refetch()} />}
      {plans.data && rows.length === 0 && (
        <EmptyState
          drawing={<FieldDrawing />}
          title="No plans yet"
          text="A plan takes the accounts you choose on a verified domain and shows, account by account, what a claim would change. Nothing happens until you run it."
          action={actions}
        />
      )}
      {rows.length > 0 && <PlanList plans={rows} revision={plans.dataUpdatedAt} />}
      {plans.hasNextPage && (
        <Button variant="default" onClick={() => plans.fetchNextPage()} loading={plans.isFetchingNextPage}>
          Show older plans
        </Button>
      )}
    </Page>
  );
}

function PlanList({ plans, revision }: { readonly plans: readonly Plan[]; readonly revision: number }) {
  const organizationId = useOrganizationId();
  const navigate = useNavigate();
  const source = useMemo(
    () =>
      arraySource({ key: 'plans', revision, rows: plans, idOf: ({ id }) => id, nameOf: ({ name }) => name }),
    [plans, revision],
  );
  return (
    <GridSpace>
      <DataGrid
        label="Claim plans"
        columns={planColumns}
        source={source}
        rowHeight={44}
        onOpen={({ id }) => navigate({ to: `/o/${organizationId}/claims/${id}` })}
      />
    </GridSpace>
  );
}
