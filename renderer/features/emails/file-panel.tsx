import { Button, Group, Loader, Stack, Text, Textarea, Title } from '@mantine/core';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { longestReason } from '../../../shared/domain/emails/limits';
import type { UploadId } from '../../../shared/domain/ids';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useOrganizationId } from '../../routing/organization-route';
import { Failure } from '../../ui/failure';
import { FileCounts } from './file-counts';
import { FileOptions } from './file-options';
import { allRows, type FileDraft, pilotOf } from './pilot';
import { ProblemTable } from './problem-table';
import { SessionsNotice } from './sessions-notice';

interface Props {
  readonly uploadId: UploadId;
  readonly onLeave: () => void;
}

/** What a file of changes would do, what stands in its way, and the button that plans it. */
export function FilePanel({ uploadId, onLeave }: Props) {
  const organizationId = useOrganizationId();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState<FileDraft>(allRows);
  const [reason, setReason] = useState('');
  const input = { organizationId, uploadId, solving: draft.solving, pilot: pilotOf(draft) };
  const check = useQuery({
    ...api.emails.checkFile.queryOptions({ input }),
    placeholderData: keepPreviousData,
  });
  const plan = useMutation(
    api.emails.planFile.mutationOptions({
      async onSuccess({ jobId }) {
        await queryClient.invalidateQueries();
        await navigate({ to: `/o/${organizationId}/jobs/${jobId}` });
      },
    }),
  );
  if (check.isPending) {
    return (
      <Group gap="sm" role="status">
        <Loader size="sm" aria-hidden />
        <Text>Reading the file and comparing it with the store</Text>
      </Group>
    );
  }
  if (check.error) {
    return (
      <Stack gap="sm" align="flex-start">
        <Failure text={describeFailure(check.error)} />
        <Button variant="default" onClick={onLeave}>
          Choose another file
        </Button>
      </Stack>
    );
  }
  const { fileName, rows, taken, change, problems, refused } = check.data;
  const steps = change + check.data.parking;
  return (
    <Stack gap="lg">
      <Title order={2}>{fileName}</Title>
      <FileCounts check={check.data} />
      <FileOptions draft={draft} rows={rows} onChange={setDraft} />
      {problems.length > 0 && <ProblemTable problems={problems} refused={refused} />}
      {steps > 0 && <SessionsNotice people={change} />}
      <Stack gap="md" maw={720}>
        <Textarea
          label="Reason"
          description="Stands in the audit trail beside every change."
          value={reason}
          maxLength={longestReason}
          autosize
          minRows={2}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {plan.error && <Failure text={describeFailure(plan.error)} />}
        <Group>
          <Button
            loading={plan.isPending}
            disabled={taken === 0 || check.isPlaceholderData}
            onClick={() => plan.mutate({ ...input, reason: reason.trim() || null })}
          >
            {planWords(steps, taken)}
          </Button>
          <Button variant="default" onClick={onLeave}>
            Choose another file
          </Button>
        </Group>
        <Text size="sm" c="var(--cd-text-quiet)">
          The plan is the rehearsal: it can be read, saved as a result file and run later. Nothing changes
          now.
        </Text>
      </Stack>
    </Stack>
  );
}

function planWords(steps: number, taken: number): string {
  if (steps === 0) return `Plan ${taken.toLocaleString('en')} ${taken === 1 ? 'row' : 'rows'}, no change`;
  return `Plan ${steps.toLocaleString('en')} ${steps === 1 ? 'change' : 'changes'}`;
}
