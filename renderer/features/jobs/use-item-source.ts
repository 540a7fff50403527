import { useMemo } from 'react';
import type { ItemFilter, JobItem } from '../../../shared/contract/jobs';
import type { JobId } from '../../../shared/domain/ids';
import { client } from '../../api/client';
import type { GridSource } from '../../ui/data-grid/grid-types';

interface Ask {
  readonly jobId: JobId;
  readonly filter: ItemFilter;
  /** How many items fit, where that is known. */
  readonly total: number | undefined;
  readonly revision: number;
}

/** The items of a job, page by page in the order of the plan. */
export function useItemSource({ jobId, filter, total, revision }: Ask): GridSource<JobItem> {
  return useMemo(() => {
    const isWhole = filter.states === null && filter.reason === null;
    return {
      key: JSON.stringify([jobId, filter]),
      revision,
      total,
      idOf: ({ position }) => String(position),
      nameOf: ({ account }) => account?.email ?? '',
      async page({ index, limit, after, signal }) {
        // The whole plan is numbered without gaps: any place of it is found at once.
        const place = isWhole
          ? { after: index - 1, skip: 0 }
          : { after: after === null ? -1 : Number(after.cursor), skip: index - (after?.index ?? 0) };
        const { items } = await client.jobs.items({ jobId, filter, ...place, limit }, { signal });
        return { rows: items, end: items.at(-1)?.position.toString() ?? null };
      },
    };
  }, [jobId, filter, total, revision]);
}
