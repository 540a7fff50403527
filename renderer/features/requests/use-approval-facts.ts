import { useQuery } from '@tanstack/react-query';
import type { Request } from '../../../shared/contract/requests';
import { api } from '../../api/client';
import { useOrganizationId } from '../../routing/organization-route';

/** What the other features know that bears on an approval: who holds the new address, what blocks a deletion. */
export function useApprovalFacts({ account, kind, wanted }: Request) {
  const organizationId = useOrganizationId();
  const check = useQuery({
    ...api.emails.check.queryOptions({
      input: { organizationId, accountId: account?.id ?? '', email: wanted ?? '' },
    }),
    enabled: account !== null && kind === 'change-email',
  });
  const offers = useQuery({
    ...api.operations.offers.queryOptions({ input: { organizationId, accountId: account?.id ?? '' } }),
    enabled: account !== null && kind === 'delete',
  });
  const offer = offers.data?.offers.find((found) => found.kind === 'delete');
  return {
    collision: check.data?.verdict === 'solvable' ? check.data : null,
    blockers: offer?.blockers ?? [],
    cautions: offer?.cautions ?? [],
  };
}
