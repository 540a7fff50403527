import { Alert, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { Plan } from '../../../shared/contract/claim-plans';
import type { Settlement } from '../../../shared/domain/claims/settlement';
import type { JobId } from '../../../shared/domain/ids';
import { isEnded } from '../../../shared/domain/jobs/job';
import { JobCancelButton } from '../../parts/job-cancel-button';
import { JobPauseButton } from '../../parts/job-pause-button';
import { JobProgress } from '../../parts/job-progress';
import { useJob } from '../../parts/use-job';
import { useOrganizationId } from '../../routing/organization-route';
import { unfinishedRunWords } from './run-words';

/** The run of a plan: how far it is, then what it came to. Nothing before the first run. */
export function RunPanel({ plan }: { readonly plan: Plan }) {
  // What failed may be tried again: then the run goes on although it was settled before.
  if (plan.settlement && plan.state === 'done') return <Result plan={plan} settlement={plan.settlement} />;
  return plan.jobId ? <Progress plan={plan} /> : null;
}

function Progress({ plan }: { readonly plan: Plan }) {
  const queryClient = useQueryClient();
  const { job } = useJob(plan.jobId);
  const ended = job !== null && isEnded(job.state);
  useEffect(() => {
    if (ended) void queryClient.invalidateQueries();
  }, [ended, queryClient]);
  if (!job || job.state === 'done') return null;
  if (ended) {
    const { title, text } = unfinishedRunWords(plan.kind, job);
    return (
      <Alert color="orange" variant="light" title={title} maw={720}>
        <Text size="sm" mb="sm">
          {text}
        </Text>
        <JobLink jobId={job.id} />
      </Alert>
    );
  }
  return (
    <Paper withBorder p="md" maw={720} role="status" aria-label="Progress of the run">
      <Stack gap="sm">
        <Text fw={600}>{job.title}</Text>
        <JobProgress job={job} />
        <Group justify="space-between">
          <Text size="sm" c="var(--cd-text-quiet)">
            {job.state === 'paused'
              ? 'What was done stays done; the rest waits until you resume.'
              : 'You can leave this screen; the run goes on, also after a restart.'}
          </Text>
          <Group gap="xs">
            <JobPauseButton job={job} />
            <JobCancelButton job={job} />
          </Group>
        </Group>
      </Stack>
    </Paper>
  );
}

function Result({ plan, settlement }: { readonly plan: Plan; readonly settlement: Settlement }) {
  const organizationId = useOrganizationId();
  const number = (value: number) => value.toLocaleString('en');
  const isClaim = plan.kind === 'claim';
  const back = `/o/${organizationId}/claims/new?kind=unclaim&from=${plan.id}&domain=${plan.domain.id}`;
  return (
    <Alert
      color="pine"
      variant="light"
      icon={<IconCircleCheck aria-hidden />}
      title={`${number(settlement.done)} ${isClaim ? 'claimed' : 'unclaimed'}`}
      maw={720}
    >
      <Text size="sm" className="numbers">
        {number(settlement.planned)} planned = {number(settlement.done)} {isClaim ? 'claimed' : 'unclaimed'} +{' '}
        {number(settlement.unchanged)} with nothing to do + {number(settlement.refused)} refused +{' '}
        {number(settlement.noLongerHolds)} that no longer held
        {settlement.failed > 0 && ` + ${number(settlement.failed)} failed`}
      </Text>
      <Group gap="xs" mt="sm">
        <Button component={Link} to={`/o/${organizationId}/accounts`} size="xs" variant="default">
          Show accounts
        </Button>
        {isClaim && settlement.done > 0 && (
          <Button component={Link} to={back} size="xs" variant="default">
            Take this claim back
          </Button>
        )}
        {plan.jobId && <JobLink jobId={plan.jobId} />}
      </Group>
    </Alert>
  );
}

/** To the job with every account and its outcome, where what failed is tried again and all of it taken back. */
function JobLink({ jobId }: { readonly jobId: JobId }) {
  const organizationId = useOrganizationId();
  return (
    <Button component={Link} to={`/o/${organizationId}/jobs/${jobId}`} size="xs" variant="default">
      Show the job
    </Button>
  );
}
