import { useEffect, useState } from 'react';
import type { OrganizationId } from '../../shared/domain/ids';
import type { Job } from '../../shared/domain/jobs/job';
import { api, client } from '../api/client';
import { queryClient } from '../api/query-client';

/**
 * The jobs of an organization that are under way, as they change. When one ends, whatever is shown of the store is asked
 * again: a job may have changed all of it.
 */
export function useActiveJobs(organizationId: OrganizationId): readonly Job[] {
  const [jobs, setJobs] = useState<readonly Job[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    let known: readonly Job[] = [];
    const follow = async () => {
      for await (const next of await client.jobs.watchActive({ organizationId }, { signal: stop.signal })) {
        const ended = known.some(isMissingIn(next));
        const begun = next.some(isMissingIn(known));
        known = next;
        setJobs(next);
        if (ended) void queryClient.invalidateQueries();
        // It was a plan before: the lists of plans have one less.
        else if (begun) void queryClient.invalidateQueries({ queryKey: api.jobs.list.key() });
      }
    };
    // A lost connection is told by the screen itself; here there is just nothing to show any more.
    follow().catch(() => setJobs([]));
    return () => stop.abort();
  }, [organizationId]);
  return jobs;
}

function isMissingIn(jobs: readonly Job[]): (job: Job) => boolean {
  return ({ id }) => !jobs.some((other) => other.id === id);
}
