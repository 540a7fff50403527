import { Button, Skeleton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { DomainSummary } from '../../../shared/contract/domains';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useNow } from '../../parts/use-now';
import { useOrganizationId } from '../../routing/organization-route';
import { arraySource } from '../../ui/data-grid/array-source';
import { DataGrid } from '../../ui/data-grid/data-grid';
import { SignpostDrawing } from '../../ui/drawings/signpost-drawing';
import { EmptyState } from '../../ui/empty-state';
import { Failure } from '../../ui/failure';
import { Page } from '../../ui/page';
import { AddDialog } from './add-dialog';
import { Attention } from './attention';
import { domainColumns } from './domain-columns';
import { DomainsFilter } from './domains-filter';
import { chooseDomains, DomainsSearch, sortedBy, sortOf } from './domains-search';

/** The domains of the organization, where each stands and how many of its accounts are claimed. */
export function DomainsScreen() {
  const organizationId = useOrganizationId();
  const [adding, setAdding] = useState(false);
  const domains = useQuery(api.domains.list.queryOptions({ input: { organizationId } }));
  const add = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
      Add domains
    </Button>
  );
  return (
    <Page
      title="Domains"
      lead="Prove that a domain is yours, and the accounts on it can be claimed."
      actions={domains.data?.length ? add : undefined}
    >
      {domains.isPending && <Skeleton height={240} />}
      {domains.error && <Failure text={describeFailure(domains.error)} onRetry={() => domains.refetch()} />}
      {domains.data?.length === 0 && (
        <EmptyState
          drawing={<SignpostDrawing />}
          title="No domains yet"
          text="Add the domain of your mail addresses. Claimdesk gives you a record to publish, looks for it, and tells you the moment it appears."
          action={add}
        />
      )}
      {domains.data && domains.data.length > 0 && (
        <DomainList domains={domains.data} revision={domains.dataUpdatedAt} />
      )}
      <AddDialog opened={adding} onClose={() => setAdding(false)} />
    </Page>
  );
}

interface DomainListProps {
  readonly domains: readonly DomainSummary[];
  /** Grows with every answer of the core, so that the grid draws what is new. */
  readonly revision: number;
}

function DomainList({ domains, revision }: DomainListProps) {
  const organizationId = useOrganizationId();
  const navigate = useNavigate();
  const search = DomainsSearch.parse(useSearch({ strict: false }));
  // Every few seconds is enough for a list; the page of a domain counts each second.
  const now = useNow(5_000);
  const setSearch = (next: DomainsSearch) => navigate({ to: '.', search: next, replace: true });
  const rows = useMemo(() => chooseDomains(domains, search), [domains, search]);
  const source = useMemo(
    () =>
      arraySource({
        key: JSON.stringify(search),
        revision,
        rows,
        idOf: ({ id }) => id,
        nameOf: ({ unicodeName }) => unicodeName,
      }),
    [rows, search, revision],
  );
  const columns = useMemo(() => domainColumns(now), [now]);
  return (
    <>
      <Attention domains={domains} now={now} />
      <DomainsFilter search={search} onChange={setSearch} shown={rows.length} total={domains.length} />
      <DataGrid
        label="Domains"
        columns={columns}
        source={source}
        rowHeight={48}
        sort={sortOf(search)}
        onSort={(column) => setSearch(sortedBy(search, column))}
        onOpen={({ id }) => navigate({ to: `/o/${organizationId}/domains/${id}` })}
        empty={
          <EmptyState title="No domain fits" text="Change the search or the filter to see the others." />
        }
      />
    </>
  );
}
