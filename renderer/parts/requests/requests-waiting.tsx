import { Badge } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { useOrganizationId } from '../../routing/organization-route';

/** How many requests wait for the admin; nothing where none does. */
export function RequestsWaiting() {
  const organizationId = useOrganizationId();
  const counts = useQuery(
    api.requests.count.queryOptions({ input: { organizationId }, refetchInterval: 60_000 }),
  );
  const open = counts.data?.open ?? 0;
  if (open === 0) return null;
  return (
    <Badge size="sm" variant="light" aria-label={`${open.toLocaleString('en')} waiting`}>
      {open.toLocaleString('en')}
    </Badge>
  );
}
