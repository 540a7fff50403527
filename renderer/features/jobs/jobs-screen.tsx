import { Button, Skeleton, Stack, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { isEnded } from '../../../shared/domain/jobs/job';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useActiveJobs } from '../../parts/use-active-jobs';
import { useOrganizationId } from '../../routing/organization-route';
import { CalmDrawing } from '../../ui/drawings/calm-drawing';
import { EmptyState } from '../../ui/empty-state';
import { Failure } from '../../ui/failure';
import { Page } from '../../ui/page';
import { PastJobs } from './past-jobs';
import { RunningJob } from './running-job';

const pageLength = 50;

/** What runs, what waits, and what has been: with results, and the rows that failed. */
export function JobsScreen() {
  const organizationId = useOrganizationId();
  const active = useActiveJobs(organizationId);
  const history = useInfiniteQuery(
    api.jobs.list.infiniteOptions({
      input: (before: string | null) => ({ organizationId, before, limit: pageLength }),
      initialPageParam: null,
      getNextPageParam: (page) => (page.more ? (page.jobs.at(-1)?.id ?? null) : null),
    }),
  );
  const past = history.data?.pages.flatMap(({ jobs }) => jobs).filter(({ state }) => isEnded(state));
  const isEmpty = past?.length === 0 && active.length === 0;

  return (
    <Page title="Jobs" lead="Long work, one at a time. Screens stay usable meanwhile.">
      {active.length > 0 && (
        <Stack gap="md" component="section" aria-label="Unfinished jobs" maw={720}>
          {active.map((job) => (
            <RunningJob key={job.id} job={job} />
          ))}
        </Stack>
      )}
      {history.isPending && <Skeleton height={180} aria-label="Loading the jobs" />}
      {history.error && (
        <Failure text={describeFailure(history.error)} onRetry={() => void history.refetch()} />
      )}
      {isEmpty && (
        <EmptyState
          drawing={<CalmDrawing />}
          title="Nothing has run yet"
          text="Imports, claims and exports run as jobs and stand here with their results."
        />
      )}
      {past !== undefined && past.length > 0 && (
        <Stack gap="xs">
          <Title order={2}>Ended</Title>
          <PastJobs jobs={past} />
          {history.hasNextPage && (
            <Button
              variant="default"
              loading={history.isFetchingNextPage}
              onClick={() => void history.fetchNextPage()}
              style={{ alignSelf: 'flex-start' }}
            >
              Show earlier jobs
            </Button>
          )}
        </Stack>
      )}
    </Page>
  );
}
