import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { JobResult } from '../../../shared/domain/jobs/job';
import { describeFailure } from '../../api/describe-failure';
import { saveExport } from '../../parts/save-export';
import { Failure } from '../../ui/failure';

type Failures = NonNullable<JobResult['failures']>;

/** The rows that failed, each with its reason, as a file. */
export function FailedRowsButton({ failures }: { readonly failures: Failures }) {
  const save = useMutation({ mutationFn: () => saveExport(failures) });
  return (
    <>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconDownload size={14} stroke={1.8} aria-hidden />}
        loading={save.isPending}
        onClick={() => save.mutate()}
      >
        Save the {failures.rows.toLocaleString('en')} failed rows
      </Button>
      {save.error && <Failure text={describeFailure(save.error)} />}
    </>
  );
}
