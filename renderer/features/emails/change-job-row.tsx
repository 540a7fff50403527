import { Anchor, Button, Table, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Job } from '../../../shared/domain/jobs/job';
import { client } from '../../api/client';
import { JobStateBadge } from '../../parts/job-state-badge';
import { useSaveFile } from '../../parts/use-save-file';
import { useOrganizationId } from '../../routing/organization-route';
import { Instant } from '../../ui/instant';

interface Props {
  readonly job: Job;
  readonly fileName: string | null;
  readonly taken: number | null;
}

/** One job of changes, with a link to its page and the file of its result. */
export function ChangeJobRow({ job, fileName, taken }: Props) {
  const organizationId = useOrganizationId();
  const save = useSaveFile(() => client.emails.exportResult({ organizationId, jobId: job.id, bom: true }));
  const what = job.startedAt === null ? 'rehearsal' : 'result';
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component={Link} to={`/o/${organizationId}/jobs/${job.id}`} fw={500}>
          {job.title}
        </Anchor>
      </Table.Td>
      <Table.Td>
        <JobStateBadge state={job.state} />
      </Table.Td>
      <Table.Td>
        <Instant at={job.createdAt} />
      </Table.Td>
      <Table.Td>
        {fileName === null ? (
          <Text inherit c="var(--cd-text-quiet)">
            By hand
          </Text>
        ) : (
          `${fileName}, ${(taken ?? 0).toLocaleString('en')} ${taken === 1 ? 'row' : 'rows'}`
        )}
      </Table.Td>
      <Table.Td>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconDownload size={14} aria-hidden />}
          loading={save.isPending}
          aria-label={`Save the ${what} of ${job.title}`}
          onClick={() => save.mutate()}
        >
          Save the {what}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}
