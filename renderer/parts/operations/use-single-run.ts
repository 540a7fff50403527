import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { JobId, OrganizationId } from '../../../shared/domain/ids';
import { isEnded, type Job } from '../../../shared/domain/jobs/job';
import { asksSecondAdmin, asksTypedCount } from '../../../shared/domain/jobs/start-gate';
import { defaultSettings, type Settings } from '../../../shared/domain/settings/settings';
import { api, client } from '../../api/client';
import { queryClient } from '../../api/query-client';
import { useJob } from '../use-job';

interface Begin {
  /** Makes the plan and answers its id. */
  readonly makePlan: () => Promise<{ readonly jobId: JobId }>;
  /** Whether the plan is one of a single account, which is on screen anyway. */
  readonly isSingle: boolean;
}

/**
 * Runs the plan of a single account at once where nothing more is to be asked, and follows it. Any other plan, and
 * one that needs a second admin or a typed number or in which nothing is ready, is opened on its own page.
 */
export function useSingleRun(organizationId: OrganizationId) {
  const navigate = useNavigate();
  const settings = useQuery(api.settings.read.queryOptions()).data ?? defaultSettings;
  const [runId, setRunId] = useState<JobId | null>(null);
  const { job, error: lost } = useJob(runId);
  const ended = job !== null && isEnded(job.state);

  // The account is another one now: whatever shows it asks again.
  useEffect(() => {
    if (ended) void queryClient.invalidateQueries();
  }, [ended]);

  const openPlan = (jobId: JobId) =>
    navigate({ to: '/o/$organizationId/jobs/$jobId', params: { organizationId, jobId } });

  const begin = useMutation({
    async mutationFn({ makePlan, isSingle }: Begin) {
      const { jobId } = await makePlan();
      if (!isSingle || !runsAtOnce(await client.jobs.get({ jobId }), settings)) return openPlan(jobId);
      await client.jobs.run({ jobId, ready: 1, typed: null, runAt: null });
      setRunId(jobId);
    },
  });

  return { begin, job, lost };
}

function runsAtOnce({ kind, totals }: Job, { secondAdmin, typedCountAbove }: Settings): boolean {
  return totals?.ready === 1 && !asksSecondAdmin(kind, secondAdmin) && !asksTypedCount(1, typedCountAbove);
}
