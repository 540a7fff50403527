import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { RequestId } from '../../../shared/domain/ids';
import type { InboxFilter } from '../../../shared/domain/requests/request';
import { isWaiting } from '../../../shared/domain/requests/request-life';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useOrganizationId } from '../../routing/organization-route';
import { arraySource } from '../../ui/data-grid/array-source';
import { DataGrid } from '../../ui/data-grid/data-grid';
import { GridSpace } from '../../ui/data-grid/grid-space';
import { isSelected, nothingSelected, type Selection } from '../../ui/data-grid/selection';
import { SelectionBar } from '../../ui/data-grid/selection-bar';
import { EmptyState } from '../../ui/empty-state';
import { Failure } from '../../ui/failure';
import { BulkActions } from './bulk-actions';
import { requestColumns } from './request-columns';

const pageSize = 100;
const firstPage: { readonly at: number; readonly id: RequestId } | null = null;

interface RequestListProps {
  readonly filter: InboxFilter;
  readonly total: number;
}

/** One list of the inbox; a row opens its request, several waiting ones can be decided together. */
export function RequestList({ filter, total }: RequestListProps) {
  const organizationId = useOrganizationId();
  const navigate = useNavigate();
  const [selection, setSelection] = useState<Selection>(nothingSelected);
  const pages = useInfiniteQuery(
    api.requests.list.infiniteOptions({
      input: (after: typeof firstPage) => ({ organizationId, filter, after, limit: pageSize }),
      initialPageParam: firstPage,
      getNextPageParam: (last) => last.next,
    }),
  );
  const rows = useMemo(() => pages.data?.pages.flatMap(({ requests }) => requests) ?? [], [pages.data]);
  const source = useMemo(
    () =>
      arraySource({
        key: filter,
        revision: pages.dataUpdatedAt,
        rows,
        idOf: ({ id }) => id,
        nameOf: ({ email }) => email,
      }),
    [filter, rows, pages.dataUpdatedAt],
  );
  if (pages.error) return <Failure text={describeFailure(pages.error)} onRetry={() => pages.refetch()} />;
  const selected = rows.filter(({ id, state }) => isWaiting(state) && isSelected(selection, id));
  return (
    <>
      <GridSpace>
        <DataGrid
          label="Requests"
          columns={requestColumns[filter]}
          source={source}
          rowHeight={44}
          {...(filter !== 'decided' && { selection, onSelectionChange: setSelection })}
          onOpen={({ id }) => navigate({ to: `/o/${organizationId}/requests/${id}` })}
          empty={!pages.isPending && <EmptyState title="None here" text="Look under the other lists." />}
        />
      </GridSpace>
      <SelectionBar
        selection={selection}
        total={rows.length}
        onChange={setSelection}
        onSelectAll={() => setSelection({ mode: 'some', ids: new Set(rows.map(({ id }) => id)) })}
      >
        <BulkActions requests={selected} onDone={() => setSelection(nothingSelected)} />
      </SelectionBar>
      {pages.hasNextPage && (
        <Button variant="default" onClick={() => pages.fetchNextPage()} loading={pages.isFetchingNextPage}>
          Show more ({rows.length.toLocaleString('en')} of {total.toLocaleString('en')} shown)
        </Button>
      )}
    </>
  );
}
