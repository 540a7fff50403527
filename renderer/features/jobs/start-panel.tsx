import { Alert, Button, Group, Paper, Skeleton, Stack, Text } from '@mantine/core';
import { IconUserCheck } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Job } from '../../../shared/domain/jobs/job';
import { actInWords, actWithin } from '../../../shared/domain/jobs/job-words';
import { asksSecondAdmin, asksTypedCount } from '../../../shared/domain/jobs/start-gate';
import type { Settings } from '../../../shared/domain/settings/settings';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { Failure } from '../../ui/failure';
import { consequences } from './consequence-words';
import { askOf, emptyStart, type StartDraft } from './start-draft';
import { TypedCountField } from './typed-count-field';
import { WhenFields } from './when-fields';

/** The last step before a plan runs: what it brings, when, and the button that names act and number. */
export function StartPanel({ job }: { readonly job: Job }) {
  const settings = useQuery(api.settings.read.queryOptions());
  if (settings.error) {
    return <Failure text={describeFailure(settings.error)} onRetry={() => void settings.refetch()} />;
  }
  if (!settings.data) return <Skeleton height={160} maw={720} />;
  if (job.totals === null || job.totals.ready === 0) return <NothingToDo />;
  return <StartForm job={job} ready={job.totals.ready} settings={settings.data} />;
}

function NothingToDo() {
  return (
    <Alert color="gray" variant="light" title="This plan changes no account" maw={720}>
      The list says of each account why. Mend what stands in the way and look again, or discard the plan.
    </Alert>
  );
}

interface FormProps {
  readonly job: Job;
  readonly ready: number;
  readonly settings: Settings;
}

function StartForm({ job, ready, settings }: FormProps) {
  const [draft, setDraft] = useState<StartDraft>(emptyStart);
  const run = useMutation(api.jobs.run.mutationOptions());
  const ask = askOf(draft, { ready, typedCountAbove: settings.typedCountAbove, now: Date.now() });
  const needsApproval = asksSecondAdmin(job.kind, settings.secondAdmin);
  const consequence = consequences[job.kind];
  const isForGood = job.kind === 'delete' || job.kind === 'finish-deletion';
  return (
    <Paper
      withBorder
      p="md"
      maw={720}
      component="form"
      aria-label="Start the plan"
      onSubmit={(event) => {
        event.preventDefault();
        if (ask) run.mutate({ jobId: job.id, ...ask });
      }}
    >
      <Stack>
        {consequence !== null && <Text>{consequence}</Text>}
        <Text size="sm" c="var(--cd-text-quiet)">
          Each account is looked at once more as its turn comes; one for which the plan holds no longer is
          left as it is and listed with the reason.
        </Text>
        {needsApproval && (
          <Alert color="gray" variant="light" icon={<IconUserCheck aria-hidden />}>
            Settings ask for a second admin. The plan waits until another admin of the organization approves
            it.
          </Alert>
        )}
        <WhenFields draft={draft} onChange={setDraft} />
        {asksTypedCount(ready, settings.typedCountAbove) && (
          <TypedCountField
            ready={ready}
            value={draft.typed}
            onChange={(typed) => setDraft({ ...draft, typed })}
          />
        )}
        {run.error && <Failure text={describeFailure(run.error)} />}
        <Group>
          <Button
            type="submit"
            disabled={ask === null}
            loading={run.isPending}
            {...(isForGood && { color: 'red' })}
          >
            {labelOf(job, ready, { needsApproval, isLater: draft.when === 'later' })}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

function labelOf(
  { kind }: Job,
  ready: number,
  { needsApproval, isLater }: { needsApproval: boolean; isLater: boolean },
): string {
  if (needsApproval) return `Ask for approval to ${actWithin(kind, ready)}`;
  return isLater ? `${actInWords(kind, ready)} at this time` : actInWords(kind, ready);
}
