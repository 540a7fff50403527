import { useEffect, useState } from 'react';
import type { JobId } from '../../shared/domain/ids';
import type { Job } from '../../shared/domain/jobs/job';
import { client } from '../api/client';

/**
 * Follows one job until it has ended.
 * @param jobId null follows nothing
 * @returns the job as it stands; null until it is known
 */
export function useJob(jobId: JobId | null): { readonly job: Job | null; readonly error: unknown } {
  const [followed, setFollowed] = useState<{ job: Job | null; error: unknown }>({ job: null, error: null });
  useEffect(() => {
    setFollowed({ job: null, error: null });
    if (jobId === null) return;
    const stop = new AbortController();
    const follow = async () => {
      for await (const job of await client.jobs.watch({ jobId }, { signal: stop.signal })) {
        setFollowed({ job, error: null });
      }
    };
    follow().catch((error) => {
      if (!stop.signal.aborted) setFollowed({ job: null, error });
    });
    return () => stop.abort();
  }, [jobId]);
  return followed;
}
