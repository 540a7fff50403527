import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { DisputeState } from '../../../shared/domain/disputes/dispute';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useOrganizationId } from '../../routing/organization-route';
import { arraySource } from '../../ui/data-grid/array-source';
import { DataGrid } from '../../ui/data-grid/data-grid';
import { GridSpace } from '../../ui/data-grid/grid-space';
import { EmptyState } from '../../ui/empty-state';
import { Failure } from '../../ui/failure';
import { disputeColumns } from './dispute-columns';

const pageSize = 100;

interface DisputeListProps {
  readonly state: DisputeState;
  /** How many cases are in that state. */
  readonly total: number;
}

/** The cases in one state; a row opens its case. */
export function DisputeList({ state, total }: DisputeListProps) {
  const organizationId = useOrganizationId();
  const navigate = useNavigate();
  const cases = useInfiniteQuery(
    api.disputes.list.infiniteOptions({
      input: (skip: number) => ({ organizationId, state, skip, limit: pageSize }),
      initialPageParam: 0,
      getNextPageParam: (last, pages) => (last.disputes.length < pageSize ? null : pages.length * pageSize),
    }),
  );
  const rows = useMemo(() => cases.data?.pages.flatMap(({ disputes }) => disputes) ?? [], [cases.data]);
  const source = useMemo(
    () =>
      arraySource({
        key: state,
        revision: cases.dataUpdatedAt,
        rows,
        idOf: ({ id }) => id,
        nameOf: ({ account }) => account.email,
      }),
    [state, rows, cases.dataUpdatedAt],
  );
  if (cases.error) return <Failure text={describeFailure(cases.error)} onRetry={() => cases.refetch()} />;
  return (
    <>
      <GridSpace>
        <DataGrid
          label="Disputes"
          columns={disputeColumns}
          source={source}
          rowHeight={44}
          onOpen={({ id }) => navigate({ to: `/o/${organizationId}/disputes/${id}` })}
          empty={!cases.isPending && <EmptyState title="None here" text="Look under the other state." />}
        />
      </GridSpace>
      {cases.hasNextPage && (
        <Button variant="default" onClick={() => cases.fetchNextPage()} loading={cases.isFetchingNextPage}>
          Show more ({rows.length.toLocaleString('en')} of {total.toLocaleString('en')} shown)
        </Button>
      )}
    </>
  );
}
