import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { Job } from '../../../shared/domain/jobs/job';
import { client } from '../../api/client';
import { useSaveFile } from '../../parts/use-save-file';

/** The items that failed, each with its reason, as a file. */
export function FailedItemsButton({ job }: { readonly job: Job }) {
  const filter = { states: ['failed' as const], reason: null };
  const save = useSaveFile(() => client.jobs.exportItems({ jobId: job.id, filter, bom: true }));
  return (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconDownload size={14} stroke={1.8} aria-hidden />}
      loading={save.isPending}
      onClick={() => save.mutate()}
    >
      Save the {job.totals?.failed.toLocaleString('en')} failed rows
    </Button>
  );
}
