import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Plan, PlanEntry } from '../../../shared/contract/claim-plans';
import type { EntryFilter, EntrySort } from '../../../shared/contract/claims';
import { api, client } from '../../api/client';
import { useOrganizationId } from '../../routing/organization-route';
import type { GridSource } from '../../ui/data-grid/grid-types';

/** The people of a plan, page by page, and their exact number once it is counted. */
export function useEntrySource(plan: Plan, filter: EntryFilter, sort: EntrySort): GridSource<PlanEntry> {
  const organizationId = useOrganizationId();
  const { id: planId, evaluatedAt, state } = plan;
  const counted = useQuery(
    api.claims.plans.count.queryOptions({ input: { organizationId, planId, filter } }),
  );
  const total = counted.data?.count;
  return useMemo(() => {
    const ask = { organizationId, planId, filter, sort };
    return {
      key: JSON.stringify(ask),
      revision: (evaluatedAt ?? 0) + (state === 'done' ? 1 : 0),
      total,
      idOf: ({ accountId }) => accountId,
      nameOf: ({ email }) => email,
      async page({ index, limit, after, signal }) {
        const place = { after: after?.cursor ?? null, skip: index - (after?.index ?? 0), limit };
        const { entries, end } = await client.claims.plans.entries({ ...ask, ...place }, { signal });
        return { rows: entries, end };
      },
    };
  }, [organizationId, planId, filter, sort, total, evaluatedAt, state]);
}
