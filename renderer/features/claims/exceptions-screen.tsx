import { Button, SegmentedControl, Skeleton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconShieldPlus } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { z } from 'zod';
import { type ClaimException, ExceptionState } from '../../../shared/contract/claim-exceptions';
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
import { AddExceptionsDialog } from './add-exceptions-dialog';
import { EditExceptionDialog } from './edit-exception-dialog';
import { exceptionColumns } from './exception-columns';

const pageSize = 200;
const firstPage: string | null = null;

export const ExceptionsSearch = z.object({ state: ExceptionState.optional().catch(undefined) });
type ExceptionsSearch = z.infer<typeof ExceptionsSearch>;

/** Addresses that are not to be claimed, why, and until when (rule K2). */
export function ExceptionsScreen() {
  const organizationId = useOrganizationId();
  const navigate = useNavigate();
  const { state = 'open' } = ExceptionsSearch.parse(useSearch({ strict: false }));
  const [adding, add] = useDisclosure();
  const counts = useQuery(api.claims.exceptions.count.queryOptions({ input: { organizationId } }));
  const total = counts.data && counts.data.open + counts.data.expired + counts.data.ended;
  const addButton = (
    <Button leftSection={<IconShieldPlus size={16} aria-hidden />} onClick={add.open}>
      Add exceptions
    </Button>
  );
  return (
    <Page
      title="Exceptions"
      lead="Accounts that no plan claims, whatever its scope, as long as the exception stands."
      actions={total ? addButton : undefined}
    >
      {counts.isPending && <Skeleton height={240} />}
      {counts.error && <Failure text={describeFailure(counts.error)} onRetry={() => counts.refetch()} />}
      {total === 0 && (
        <EmptyState
          drawing={<FieldDrawing />}
          title="No exceptions"
          text="Keep people out of claims for a reason and, if you like, for a time: contractors, people who are still moving their repositories, shared mailboxes."
          action={addButton}
        />
      )}
      {counts.data && total !== 0 && (
        <>
          <SegmentedControl
            aria-label="Which exceptions"
            value={state}
            onChange={(value) => {
              const search: ExceptionsSearch = { state: ExceptionState.parse(value) };
              void navigate({ to: '.', search, replace: true });
            }}
            data={[
              { value: 'open', label: `Open · ${counts.data.open.toLocaleString('en')}` },
              { value: 'expired', label: `Expired · ${counts.data.expired.toLocaleString('en')}` },
              { value: 'ended', label: `Ended · ${counts.data.ended.toLocaleString('en')}` },
            ]}
            style={{ alignSelf: 'flex-start' }}
          />
          <ExceptionList state={state} total={counts.data[state]} />
        </>
      )}
      <AddExceptionsDialog opened={adding} onClose={add.close} />
    </Page>
  );
}

function ExceptionList({ state, total }: { readonly state: ExceptionState; readonly total: number }) {
  const organizationId = useOrganizationId();
  const [edited, setEdited] = useState<ClaimException | null>(null);
  const exceptions = useInfiniteQuery(
    api.claims.exceptions.list.infiniteOptions({
      input: (before: string | null) => ({ organizationId, state, before, limit: pageSize }),
      initialPageParam: firstPage,
      getNextPageParam: (last) =>
        last.exceptions.length < pageSize ? null : (last.exceptions.at(-1)?.id ?? null),
    }),
  );
  const rows = useMemo(
    () => exceptions.data?.pages.flatMap((page) => page.exceptions) ?? [],
    [exceptions.data],
  );
  const source = useMemo(
    () =>
      arraySource({
        key: state,
        revision: exceptions.dataUpdatedAt,
        rows,
        idOf: ({ id }) => id,
        nameOf: ({ email }) => email,
      }),
    [state, rows, exceptions.dataUpdatedAt],
  );
  if (exceptions.error) {
    return <Failure text={describeFailure(exceptions.error)} onRetry={() => exceptions.refetch()} />;
  }
  return (
    <>
      <GridSpace>
        <DataGrid
          label="Exceptions"
          columns={exceptionColumns}
          source={source}
          rowHeight={44}
          onOpen={setEdited}
          empty={
            !exceptions.isPending && <EmptyState title="None here" text="Look under the other states." />
          }
        />
      </GridSpace>
      {exceptions.hasNextPage && (
        <Button
          variant="default"
          onClick={() => exceptions.fetchNextPage()}
          loading={exceptions.isFetchingNextPage}
        >
          Show more ({rows.length.toLocaleString('en')} of {total.toLocaleString('en')} shown)
        </Button>
      )}
      <EditExceptionDialog key={edited?.id} exception={edited} onClose={() => setEdited(null)} />
    </>
  );
}
