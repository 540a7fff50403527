import { ScrollArea, Stack, Table, Text } from '@mantine/core';
import type { Job } from '../../../shared/domain/jobs/job';
import { JobStateBadge } from '../../parts/job-state-badge';
import { durationInWords } from '../../parts/job-time';
import { Instant } from '../../ui/instant';
import { FailedRowsButton } from './failed-rows-button';

/** The jobs that have ended, newest first. */
export function PastJobs({ jobs }: { readonly jobs: readonly Job[] }) {
  return (
    // Narrow windows scroll the table sideways, by keyboard too.
    <ScrollArea type="auto" viewportProps={{ tabIndex: 0, role: 'group', 'aria-label': 'Ended jobs' }}>
      <Table miw={640} verticalSpacing="xs" aria-label="Ended jobs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Job</Table.Th>
            <Table.Th w={120}>State</Table.Th>
            <Table.Th>Result</Table.Th>
            <Table.Th w={130}>Ended</Table.Th>
            <Table.Th w={110}>Took</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {jobs.map((job) => (
            <Table.Tr key={job.id}>
              <Table.Td>{job.title}</Table.Td>
              <Table.Td>
                <JobStateBadge state={job.state} />
              </Table.Td>
              <Table.Td>
                <Result job={job} />
              </Table.Td>
              <Table.Td>{job.finishedAt !== null && <Instant at={job.finishedAt} />}</Table.Td>
              <Table.Td>
                {job.startedAt !== null &&
                  job.finishedAt !== null &&
                  durationInWords(job.finishedAt - job.startedAt)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  );
}

function Result({ job }: { readonly job: Job }) {
  if (job.error !== null) return <Text size="sm">{job.error}</Text>;
  if (job.result === null) return <Text size="sm">Nothing was changed.</Text>;
  return (
    <Stack gap={2} align="flex-start">
      <Text size="sm" className="numbers">
        {job.result.counts.map(({ label, value }) => `${label} ${value.toLocaleString('en')}`).join(' · ')}
      </Text>
      {job.result.failures && <FailedRowsButton failures={job.result.failures} />}
    </Stack>
  );
}
