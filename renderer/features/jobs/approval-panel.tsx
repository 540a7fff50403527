import { Alert, Anchor, Button, Group, Paper, Skeleton, Stack, Text, Textarea, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Job } from '../../../shared/domain/jobs/job';
import { actWithin } from '../../../shared/domain/jobs/job-words';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { Failure } from '../../ui/failure';
import { Instant } from '../../ui/instant';
import { consequences } from './consequence-words';

/** A plan that waits for a second admin: what it brings, and the decision with its words. */
export function ApprovalPanel({ job }: { readonly job: Job }) {
  const [words, setWords] = useState('');
  const approve = useMutation(api.jobs.approve.mutationOptions());
  const decline = useMutation(api.jobs.decline.mutationOptions());
  const approval = useQuery(api.jobs.approval.queryOptions({ input: { jobId: job.id } }));
  const error = approve.error ?? decline.error;
  const said = words.trim();
  const consequence = consequences[job.kind];
  return (
    <Paper withBorder p="md" maw={720} component="section" aria-label="Decision">
      <Stack>
        <Title order={2}>A second admin decides</Title>
        <Text>
          {job.askedBy} asks to {actWithin(job.kind, job.totals?.ready ?? 0)}
          {job.runAt !== null && (
            <>
              {' '}
              at <Instant at={job.runAt} form="absolute" />
            </>
          )}
          . {consequence}
        </Text>
        <Text size="sm" c="var(--cd-text-quiet)">
          Claimdesk cannot prove who sits at the desk. It takes whoever Settings name for the one who decides,
          and records that name.
        </Text>
        {approval.error && (
          <Failure text={describeFailure(approval.error)} onRetry={() => void approval.refetch()} />
        )}
        {approval.isPending && <Skeleton height={56} />}
        {approval.data && <WhoDecides job={job} decider={approval.data} />}
        <Textarea
          label="Words to go with the decision"
          description="Needed to decline; whoever asked reads them."
          autosize
          minRows={2}
          maxLength={1_000}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
        {error && <Failure text={describeFailure(error)} />}
        <Group>
          <Button
            disabled={!approval.data || approval.data.refusal !== null}
            loading={approve.isPending}
            onClick={() => approve.mutate({ jobId: job.id, words: said === '' ? null : said })}
          >
            Approve: {actWithin(job.kind, job.totals?.ready ?? 0)}
          </Button>
          <Button
            variant="default"
            disabled={said === ''}
            loading={decline.isPending}
            onClick={() => decline.mutate({ jobId: job.id, words: said })}
          >
            Decline
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

interface WhoProps {
  readonly job: Job;
  readonly decider: {
    readonly name: string;
    readonly email: string | null;
    readonly refusal: { readonly reason: string; readonly nextStep: string } | null;
  };
}

function WhoDecides({ job, decider: { name, email, refusal } }: WhoProps) {
  if (refusal === null) {
    return (
      <Text>
        You decide as {name} ({email}).
      </Text>
    );
  }
  return (
    <Alert color="orange" variant="light" title="You cannot approve this">
      <Text size="sm">
        {refusal.reason} {refusal.nextStep}
      </Text>
      <Anchor component={Link} to={`/o/${job.organizationId}/settings`} size="sm">
        Open Settings
      </Anchor>
    </Alert>
  );
}
