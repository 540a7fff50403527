import { Button, Group, Text, Title } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Plan } from '../../../shared/contract/claim-plans';
import type { EvaluationTotals } from '../../../shared/domain/claims/evaluation-totals';
import { client } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useSaveFile } from '../../parts/use-save-file';
import { useOrganizationId } from '../../routing/organization-route';
import { DataGrid } from '../../ui/data-grid/data-grid';
import { GridSpace } from '../../ui/data-grid/grid-space';
import { EmptyState } from '../../ui/empty-state';
import { Failure } from '../../ui/failure';
import { entryColumns } from './entry-columns';
import { EntryFilters } from './entry-filters';
import { EntrySearch, filterOf, sortedBy, sortOf } from './entry-search';
import { useEntrySource } from './use-entry-source';

interface Props {
  readonly plan: Plan;
  readonly totals: EvaluationTotals;
}

/** Everyone in the plan, each with verdict, reason and what to do. */
export function EntryList({ plan, totals }: Props) {
  const organizationId = useOrganizationId();
  const navigate = useNavigate();
  const raw = useSearch({ strict: false });
  const search = useMemo(() => EntrySearch.parse(raw), [raw]);
  const [filter, sort] = useMemo(() => [filterOf(search), sortOf(search)], [search]);
  const source = useEntrySource(plan, filter, sort);
  const setSearch = (next: EntrySearch) => navigate({ to: '.', search: next, replace: true });
  const save = useSaveFile(() =>
    client.claims.plans.exportEntries({ organizationId, planId: plan.id, filter, sort, bom: true }),
  );
  const columns = entryColumns.filter(
    ({ id }) => id !== (plan.kind === 'claim' ? 'ownerGains' : 'ownerLoses'),
  );
  return (
    <section
      style={{ display: 'flex', flexDirection: 'column', flex: '1 1 auto', gap: 12 }}
      aria-label="People"
    >
      <Group justify="space-between">
        <Group gap="sm" align="baseline">
          <Title order={2}>People</Title>
          <Text size="sm" c="var(--cd-text-quiet)" className="numbers" aria-live="polite">
            {source.total === undefined ? 'Counting …' : `${source.total.toLocaleString('en')} shown`}
          </Text>
        </Group>
        <Button variant="default" size="xs" loading={save.isPending} onClick={() => save.mutate()}>
          Export what is shown
        </Button>
      </Group>
      <EntryFilters plan={plan} totals={totals} search={search} onChange={setSearch} />
      <GridSpace>
        <DataGrid
          label="People in the plan"
          columns={columns}
          source={source}
          sort={sort}
          onSort={(column) => setSearch(sortedBy(search, column === 'reason' ? 'reason' : 'address'))}
          onOpen={({ accountId }) => navigate({ to: `/o/${organizationId}/accounts/${accountId}` })}
          failure={(error, retry) => <Failure text={describeFailure(error)} onRetry={retry} />}
          empty={<EmptyState title="Nobody fits" text="No account of the plan fits the filter." />}
        />
      </GridSpace>
    </section>
  );
}
