import { useEffect, useState } from 'react';
import type { OrganizationId } from '../../shared/domain/ids';
import type { Job } from '../../shared/domain/jobs/job';
import { client } from '../api/client';
import { queryClient } from '../api/query-client';

/**
 * The unfinished jobs of an organization as they change. When one ends, whatever is shown of the store is asked
 * again: a job may have changed all of it.
 */
export function useActiveJobs(organizationId: OrganizationId): readonly Job[] {
  const [jobs, setJobs] = useState<readonly Job[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    let known: readonly Job[] = [];
    const follow = async () => {
      for await (const next of await client.jobs.watchActive({ organizationId }, { signal: stop.signal })) {
        const ended = known.some(({ id }) => !next.some((job) => job.id === id));
        known = next;
        setJobs(next);
        if (ended) void queryClient.invalidateQueries();
      }
    };
    // A lost connection is told by the screen itself; here there is just nothing to show any more.
    follow().catch(() => setJobs([]));
    return () => stop.abort();
  }, [organizationId]);
  return jobs;
}
