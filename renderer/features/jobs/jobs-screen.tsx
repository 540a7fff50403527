import { Button, Chip, Group, Stack, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { JobId } from '../../../shared/domain/ids';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useActiveJobs } from '../../parts/use-active-jobs';
import { useOrganizationId } from '../../routing/organization-route';
import { CalmDrawing } from '../../ui/drawings/calm-drawing';
import { EmptyState } from '../../ui/empty-state';
import { Failure } from '../../ui/failure';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { EndedJobs } from './ended-jobs';
import { endedStates, JobsSearch, shownJobs, shownLabels } from './jobs-search';
import { PlannedJobs, usePlannedJobs } from './planned-jobs';
import { UnderWayJob } from './under-way-job';

const pageLength = 50;
const firstPage: JobId | null = null;

/** What waits for somebody, what is under way, and what has been: with results, and the rows that failed. */
export function JobsScreen() {
  const organizationId = useOrganizationId();
  const search = JobsSearch.parse(useSearch({ strict: false }));
  const shows = (part: JobsSearch['show']) => search.show === undefined || search.show === part;
  const states = endedStates(search);
  const active = useActiveJobs(organizationId);
  const plans = usePlannedJobs();
  const ended = useInfiniteQuery(
    api.jobs.list.infiniteOptions({
      input: (before: JobId | null) => ({ organizationId, states, before, limit: pageLength }),
      initialPageParam: firstPage,
      getNextPageParam: (page) => (page.more ? (page.jobs.at(-1)?.id ?? null) : null),
      enabled: states !== null,
    }),
  );
  const past = states === null ? [] : ended.data?.pages.flatMap(({ jobs }) => jobs);
  const shownPlans = shows('plans') ? plans.data?.jobs.length : 0;
  const shownActive = shows('under-way') ? active : [];
  const isEmpty = past?.length === 0 && shownActive.length === 0 && shownPlans === 0;

  return (
    <Page title="Jobs" lead="Long work, one job at a time. Screens stay usable meanwhile.">
      <ShowOnly search={search} />
      {shows('plans') && <PlannedJobs plans={plans} />}
      {shownActive.length > 0 && (
        <Stack gap="md" component="section" aria-label="Unfinished jobs" maw={720}>
          <Title order={2}>Under way</Title>
          {shownActive.map((job) => (
            <UnderWayJob key={job.id} job={job} />
          ))}
        </Stack>
      )}
      {states !== null && ended.isPending && <Loading height={180} label="Loading the jobs" />}
      {ended.error && <Failure text={describeFailure(ended.error)} onRetry={() => void ended.refetch()} />}
      {isEmpty && <NoJobs search={search} />}
      {past !== undefined && past.length > 0 && (
        <Stack gap="xs">
          <Title order={2}>Ended</Title>
          <EndedJobs jobs={past} />
          {ended.hasNextPage && (
            <Button
              variant="default"
              loading={ended.isFetchingNextPage}
              onClick={() => void ended.fetchNextPage()}
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

/** One chip per group of states; the one chosen again shows everything. */
function ShowOnly({ search }: { readonly search: JobsSearch }) {
  const navigate = useNavigate();
  const choose = (next: JobsSearch) => navigate({ to: '.', search: next, replace: true });
  return (
    <Group component="fieldset" gap="xs" m={0} p={0} bd="0" aria-label="Show only">
      {shownJobs.map((show) => (
        <Chip
          key={show}
          size="xs"
          variant="outline"
          checked={search.show === show}
          onChange={(on) => void choose(on ? { show } : {})}
        >
          {shownLabels[show]}
        </Chip>
      ))}
    </Group>
  );
}

function NoJobs({ search: { show } }: { readonly search: JobsSearch }) {
  if (show !== undefined) {
    return <EmptyState title="Nothing here" text={`No job stands under "${shownLabels[show]}".`} />;
  }
  return (
    <EmptyState
      drawing={<CalmDrawing />}
      title="Nothing has run yet"
      text="Imports, claims and acts on many accounts run as jobs and stand here with their results."
    />
  );
}
