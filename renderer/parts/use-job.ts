import { useCallback, useEffect, useRef, useState } from 'react';
import type { JobId } from '../../shared/domain/ids';
import { isEnded, type Job } from '../../shared/domain/jobs/job';
import { client } from '../api/client';
import { queryClient } from '../api/query-client';

interface FollowedJob {
  /** The job as it stands; null until it is known. */
  readonly job: Job | null;
  readonly error: unknown;
  /** Follows a job anew: one that had ended and goes on, or a plan that was looked at again. */
  readonly again: () => void;
  /** How often that was. */
  readonly round: number;
}

interface Report {
  readonly of: { readonly jobId: JobId | null; readonly round: number };
  readonly job: Job | null;
  readonly error: unknown;
}

/**
 * Follows one job until it has ended. What is shown of the store is asked again then: the job may have been too short
 * to be seen among those under way.
 * @param jobId null follows nothing
 */
export function useJob(jobId: JobId | null): FollowedJob {
  const [round, setRound] = useState(0);
  const [report, setReport] = useState<Report>({ of: { jobId, round }, job: null, error: null });
  const seen = useRef<Job | null>(null);
  useEffect(() => {
    if (jobId === null) return;
    const of = { jobId, round };
    const stop = new AbortController();
    const follow = async () => {
      for await (const job of await client.jobs.watch({ jobId }, { signal: stop.signal })) {
        setReport({ of, job, error: null });
        const before = seen.current;
        seen.current = job;
        const justEnded = before?.id === job.id && !isEnded(before.state) && isEnded(job.state);
        if (justEnded) void queryClient.invalidateQueries();
      }
    };
    follow().catch((error) => {
      if (!stop.signal.aborted) setReport({ of, job: null, error });
    });
    return () => stop.abort();
  }, [jobId, round]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  const isOfThis = report.of.jobId === jobId;
  return { job: isOfThis ? report.job : null, error: isOfThis ? report.error : null, again, round };
}
