import { Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Job } from '../../../shared/domain/jobs/job';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { JobStateBadge } from '../../parts/job-state-badge';
import { useOrganizationId } from '../../routing/organization-route';
import { Failure } from '../../ui/failure';
import { Instant } from '../../ui/instant';
import { ScrollTable } from '../../ui/scroll-table';
import { JobLink } from './job-link';
import { planStates } from './jobs-search';

/** Most plans listed; whoever has more discards some first. */
const most = 200;

/** The plans nobody has begun: those that wait for a second admin, for a decision, or for their time. */
export function usePlannedJobs() {
  const organizationId = useOrganizationId();
  return useQuery(
    api.jobs.list.queryOptions({ input: { organizationId, states: planStates, before: null, limit: most } }),
  );
}

export function PlannedJobs({ plans }: { readonly plans: ReturnType<typeof usePlannedJobs> }) {
  if (plans.error) {
    return <Failure text={describeFailure(plans.error)} onRetry={() => void plans.refetch()} />;
  }
  const jobs = plans.data?.jobs.toSorted((one, other) => rank(one) - rank(other)) ?? [];
  if (jobs.length === 0) return null;
  return (
    <Stack gap="xs" component="section" aria-label="Plans">
      <Title order={2}>Plans</Title>
      <ScrollTable label="Plans" minWidth={980}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Plan</Table.Th>
            <Table.Th w={180}>State</Table.Th>
            <Table.Th>Begins</Table.Th>
            <Table.Th w={180}>Made by</Table.Th>
            <Table.Th w={130}>Made</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {jobs.map((job) => (
            <Table.Tr key={job.id}>
              <Table.Td>
                <JobLink job={job} />
              </Table.Td>
              <Table.Td>
                <JobStateBadge state={job.state} />
              </Table.Td>
              <Table.Td>
                <Begins job={job} />
              </Table.Td>
              <Table.Td>{job.askedBy}</Table.Td>
              <Table.Td>
                <Instant at={job.createdAt} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </ScrollTable>
      {plans.data?.more && (
        <Text size="sm" c="var(--cd-text-quiet)">
          The newest {most} plans are shown. Run or discard some to see older ones.
        </Text>
      )}
    </Stack>
  );
}

/** What asks for somebody comes before what only waits for its time. */
function rank({ state }: Job): number {
  return planStates.indexOf(state);
}

function Begins({ job: { state, runAt } }: { readonly job: Job }) {
  if (runAt !== null) return <Instant at={runAt} form="absolute" />;
  return <Text size="sm">{state === 'waiting' ? 'Once approved' : 'Once started'}</Text>;
}
