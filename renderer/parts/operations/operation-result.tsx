import { Alert, Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconHandStop } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { JobId } from '../../../shared/domain/ids';
import { isEnded, type Job } from '../../../shared/domain/jobs/job';
import type { ItemReason } from '../../../shared/domain/jobs/job-item';
import { api } from '../../api/client';
import { JobProgress } from '../job-progress';
import { deadlineWords } from '../time-words';

interface OperationResultProps {
  readonly job: Job;
  /** The account in words. */
  readonly who: string;
  readonly busy: boolean;
  readonly onTakeBack: (jobId: JobId) => void;
  readonly onClose: () => void;
}

/** How the act on one account came out, with the way back while there is one. */
export function OperationResult({ job, who, busy, onTakeBack, onClose }: OperationResultProps) {
  if (!isEnded(job.state)) return <JobProgress job={job} />;
  const succeeded = job.totals?.succeeded === 1;
  return (
    <Stack gap="md">
      {succeeded ? (
        <Alert
          color="pine"
          variant="light"
          role="status"
          icon={<IconCheck aria-hidden />}
          title={job.undoes === null ? `Done: ${job.title}` : 'It was taken back'}
        >
          <Text size="sm">{wayBack(job, who)}</Text>
        </Alert>
      ) : (
        <NotDone job={job} who={who} />
      )}
      <Group justify="space-between">
        <Anchor component={Link} to={`/o/${job.organizationId}/jobs/${job.id}`} size="sm">
          Show the job
        </Anchor>
        <Group gap="xs">
          {succeeded && job.undoUntil !== null && (
            <Button variant="default" loading={busy} onClick={() => onTakeBack(job.id)}>
              Take it back
            </Button>
          )}
          <Button onClick={onClose} data-autofocus>
            Close
          </Button>
        </Group>
      </Group>
    </Stack>
  );
}

function wayBack({ undoUntil }: Job, who: string): string {
  const noted = `It stands in the audit trail of ${who}.`;
  return undoUntil === null ? noted : `${noted} It can be taken back until ${deadlineWords(undoUntil)}.`;
}

function NotDone({ job, who }: { readonly job: Job; readonly who: string }) {
  const { data } = useQuery(api.jobs.reasons.queryOptions({ input: { jobId: job.id } }));
  return (
    <Alert
      color="orange"
      variant="light"
      role="alert"
      icon={<IconHandStop aria-hidden />}
      title={`${who} was left as it is`}
    >
      <Text size="sm">
        {reasonText(data?.reasons[0]?.reason) ?? job.error ?? 'The job says no more than that.'}
      </Text>
    </Alert>
  );
}

function reasonText(reason: ItemReason | undefined): string | null {
  if (reason === undefined) return null;
  return reason.nextStep === null ? reason.sentence : `${reason.sentence} ${reason.nextStep}`;
}
