import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Deletion, DeletionGroup } from '../../../shared/contract/deletions';
import type { DeletionId } from '../../../shared/domain/ids';
import { api } from '../../api/client';
import { useOrganizationId } from '../../routing/organization-route';

const pageSize = 100;

interface Place {
  readonly at: number;
  readonly id: DeletionId;
}
const top: Place | null = null;

/** One group of the ledger, page after page. */
export function useLedger(group: DeletionGroup) {
  const organizationId = useOrganizationId();
  const pages = useInfiniteQuery(
    api.deletions.list.infiniteOptions({
      input: (after: Place | null) => ({ organizationId, group, after, limit: pageSize }),
      initialPageParam: top,
      getNextPageParam: ({ deletions }) => (deletions.length < pageSize ? null : placeOf(deletions.at(-1))),
    }),
  );
  const deletions = useMemo(() => pages.data?.pages.flatMap((page) => page.deletions) ?? [], [pages.data]);
  return { pages, deletions };
}

function placeOf(last: Deletion | undefined): Place | null {
  return last ? { at: last.end?.at ?? last.dueAt, id: last.id } : null;
}
