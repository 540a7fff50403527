import { Button, Stack, Table, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { JobId } from '../../../shared/domain/ids';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useOrganizationId } from '../../routing/organization-route';
import { FieldDrawing } from '../../ui/drawings/field-drawing';
import { EmptyState } from '../../ui/empty-state';
import { Failure } from '../../ui/failure';
import { Loading } from '../../ui/loading';
import { ScrollTable } from '../../ui/scroll-table';
import { ChangeJobRow } from './change-job-row';

const pageSize = 20;
const firstPage: JobId | null = null;

/** The plans and jobs that changed addresses, newest first, each with its result file. */
export function ChangeJobs() {
  const organizationId = useOrganizationId();
  const pages = useInfiniteQuery(
    api.emails.jobs.infiniteOptions({
      input: (before: JobId | null) => ({ organizationId, before, limit: pageSize }),
      initialPageParam: firstPage,
      getNextPageParam: (last) => (last.jobs.length < pageSize ? null : (last.jobs.at(-1)?.job.id ?? null)),
    }),
  );
  if (pages.isPending) return <Loading height={160} label="Loading earlier changes" />;
  if (pages.error) return <Failure text={describeFailure(pages.error)} onRetry={() => pages.refetch()} />;
  const jobs = pages.data.pages.flatMap((page) => page.jobs);
  if (jobs.length === 0) {
    return (
      <EmptyState
        drawing={<FieldDrawing />}
        title="No address was changed yet"
        text="Plans and jobs that change addresses stand here, each with a result file for your records."
      />
    );
  }
  return (
    <Stack gap="xs" component="section" aria-labelledby="earlier-changes">
      <Title order={2} id="earlier-changes">
        Earlier changes
      </Title>
      <ScrollTable label="Earlier changes" minWidth={640}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Job</Table.Th>
            <Table.Th>State</Table.Th>
            <Table.Th>Made</Table.Th>
            <Table.Th>From</Table.Th>
            <Table.Th>Result file</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {jobs.map((entry) => (
            <ChangeJobRow key={entry.job.id} {...entry} />
          ))}
        </Table.Tbody>
      </ScrollTable>
      {pages.hasNextPage && (
        <Button
          variant="default"
          style={{ alignSelf: 'flex-start' }}
          loading={pages.isFetchingNextPage}
          onClick={() => pages.fetchNextPage()}
        >
          Show older ones
        </Button>
      )}
    </Stack>
  );
}
