import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { AuditEvent, AuditFilter } from '../../../shared/domain/audit/audit-event';
import type { OrganizationId } from '../../../shared/domain/ids';
import { api, client } from '../../api/client';
import type { GridSource } from '../../ui/data-grid/grid-types';

/**
 * The events that a filter shows, page by page, and their exact number once it is counted.
 * @param filter the same object as long as it says the same
 */
export function useEventSource(organizationId: OrganizationId, filter: AuditFilter): GridSource<AuditEvent> {
  const counted = useQuery(api.audit.count.queryOptions({ input: { organizationId, filter } }));
  const total = counted.data?.count;
  return useMemo(() => {
    const ask = { organizationId, filter };
    return {
      key: JSON.stringify(ask),
      total,
      idOf: ({ seq }) => String(seq),
      nameOf: ({ seq }) => `Event ${seq}`,
      async page({ index, limit, after, signal }) {
        const place = { after: after && Number(after.cursor), skip: index - (after?.index ?? 0), limit };
        const { events } = await client.audit.list({ ...ask, ...place }, { signal });
        return { rows: events, end: events.at(-1)?.seq.toString() ?? null };
      },
    };
  }, [organizationId, filter, total]);
}
