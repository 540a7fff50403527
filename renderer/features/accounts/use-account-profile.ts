import { skipToken, useQuery } from '@tanstack/react-query';
import type { AccountId, OrganizationId } from '../../../shared/domain/ids';
import { api } from '../../api/client';

/** What the store keeps of an account besides its imports; undefined until it is known. */
export function useAccountProfile(organizationId: OrganizationId, accountId: AccountId | null) {
  const input = accountId === null ? skipToken : { organizationId, accountId };
  return useQuery(api.operations.profile.queryOptions({ input })).data;
}

export type AccountProfile = NonNullable<ReturnType<typeof useAccountProfile>>;
