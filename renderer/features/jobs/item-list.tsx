import { Button, Group, Text, Title } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Job } from '../../../shared/domain/jobs/job';
import { type JobTotals, plannedOf } from '../../../shared/domain/jobs/job-totals';
import { client } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useSaveFile } from '../../parts/use-save-file';
import { DataGrid } from '../../ui/data-grid/data-grid';
import { GridSpace } from '../../ui/data-grid/grid-space';
import { EmptyState } from '../../ui/empty-state';
import { Failure } from '../../ui/failure';
import { isChosen, itemChoices } from './item-choices';
import { itemColumnsOf } from './item-columns';
import { ItemFilters } from './item-filters';
import { itemRevision } from './item-revision';
import { filterOf, ItemSearch } from './item-search';
import classes from './jobs.module.css';
import { useItemSource } from './use-item-source';
import { useReasons } from './use-reasons';

interface Props {
  readonly job: Job;
  readonly totals: JobTotals;
  /** How often the job was followed anew. */
  readonly round: number;
}

/** Every account of the job, each with what becomes of it and why. */
export function ItemList({ job, totals, round }: Props) {
  const navigate = useNavigate();
  const raw = useSearch({ strict: false });
  const search = useMemo(() => ItemSearch.parse(raw), [raw]);
  const filter = useMemo(() => filterOf(search), [search]);
  const revision = itemRevision(job, totals, round);
  const choices = itemChoices(job.state, totals, useReasons(job.id, revision) ?? []);
  const chosen = choices.find((choice) => isChosen(choice, search));
  const isNarrowed = search.state !== undefined || search.reason !== undefined;
  const total = isNarrowed ? chosen?.count : plannedOf(totals);
  const source = useItemSource({ jobId: job.id, filter, total, revision });
  const columns = useMemo(() => itemColumnsOf(job.state), [job.state]);
  const save = useSaveFile(() => client.jobs.exportItems({ jobId: job.id, filter, bom: true }));
  return (
    <section className={classes['items']} aria-label="Accounts">
      <Group justify="space-between">
        <Group gap="sm" align="baseline">
          <Title order={2}>Accounts</Title>
          <Text size="sm" c="var(--cd-text-quiet)" className="numbers" aria-live="polite">
            {total === undefined ? '' : `${total.toLocaleString('en')} shown`}
          </Text>
        </Group>
        <Button variant="default" size="xs" loading={save.isPending} onClick={() => save.mutate()}>
          Export what is shown
        </Button>
      </Group>
      <ItemFilters
        choices={choices}
        search={search}
        onChange={(next) => void navigate({ to: '.', search: next, replace: true })}
      />
      <GridSpace>
        <DataGrid
          label="Accounts of the job"
          columns={columns}
          source={source}
          onOpen={({ account }) =>
            account && void navigate({ to: `/o/${job.organizationId}/accounts/${account.id}` })
          }
          failure={(error, retry) => <Failure text={describeFailure(error)} onRetry={retry} />}
          empty={<EmptyState title="Nothing fits" text="No account of this job fits the filter any more." />}
        />
      </GridSpace>
    </section>
  );
}
