import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { JobId } from '../../../shared/domain/ids';
import { api } from '../../api/client';

/** Why items of a job were not simply done, each reason with its count; asked again with each revision. */
export function useReasons(jobId: JobId, revision: number) {
  const input = { jobId };
  const reasons = useQuery(
    api.jobs.reasons.queryOptions({
      input,
      queryKey: [...api.jobs.reasons.queryKey({ input }), revision],
      placeholderData: keepPreviousData,
    }),
  );
  return reasons.data?.reasons;
}
