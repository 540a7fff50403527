import { Stack, Table, Text } from '@mantine/core';
import type { Job } from '../../../shared/domain/jobs/job';
import { JobStateBadge } from '../../parts/job-state-badge';
import { durationInWords } from '../../parts/job-time';
import { Instant } from '../../ui/instant';
import { ScrollTable } from '../../ui/scroll-table';
import { FailedRowsButton } from './failed-rows-button';
import { JobLink } from './job-link';

/** The jobs that have ended, newest first. */
export function EndedJobs({ jobs }: { readonly jobs: readonly Job[] }) {
  return (
    <ScrollTable label="Ended jobs" minWidth={980}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Job</Table.Th>
          <Table.Th w={120}>State</Table.Th>
          <Table.Th>Result</Table.Th>
          <Table.Th w={150}>Asked by</Table.Th>
          <Table.Th w={130}>Ended</Table.Th>
          <Table.Th w={110}>Took</Table.Th>
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
              <Result job={job} />
            </Table.Td>
            <Table.Td>{job.askedBy}</Table.Td>
            <Table.Td>{job.finishedAt !== null && <Instant at={job.finishedAt} />}</Table.Td>
            <Table.Td>
              {job.startedAt !== null &&
                job.finishedAt !== null &&
                durationInWords(job.finishedAt - job.startedAt)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </ScrollTable>
  );
}

function Result({ job }: { readonly job: Job }) {
  if (job.error !== null) return <Text size="sm">{job.error}</Text>;
  if (job.result === null) return <Text size="sm">{withoutResult(job)}</Text>;
  const told = job.result.counts.filter(({ value }, at) => at === 0 || value > 0);
  return (
    <Stack gap={2} align="flex-start">
      <Text size="sm" className="numbers">
        {told.map(({ label, value }) => `${label} ${value.toLocaleString('en')}`).join(' · ')}
      </Text>
      {job.result.failures && <FailedRowsButton failures={job.result.failures} />}
    </Stack>
  );
}

function withoutResult({ totals }: Job): string {
  const changed = totals?.succeeded ?? 0;
  return changed === 0
    ? 'Nothing was changed.'
    : `${changed.toLocaleString('en')} were changed before it ended.`;
}
