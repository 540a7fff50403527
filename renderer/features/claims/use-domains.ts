import { useQuery } from '@tanstack/react-query';
import type { DomainSummary } from '../../../shared/contract/domains';
import { takesNewClaims } from '../../../shared/domain/domains/domain';
import { api } from '../../api/client';
import { useOrganizationId } from '../../routing/organization-route';
import type { PlanDraft } from './plan-draft';

export interface Domains {
  readonly all: readonly DomainSummary[] | undefined;
  readonly error: unknown;
  retry(): void;
  /** The domain of a draft: the one named, else the only one that can be taken. */
  choose(draft: Pick<PlanDraft, 'kind' | 'domainId'>): DomainSummary | undefined;
}

/** The organization's domains as a plan may choose among them. */
export function useDomains(): Domains {
  const organizationId = useOrganizationId();
  const query = useQuery(api.domains.list.queryOptions({ input: { organizationId } }));
  return {
    all: query.data,
    error: query.error,
    retry: () => void query.refetch(),
    choose({ kind, domainId }) {
      const usable = (query.data ?? []).filter((domain) => canBeTaken(kind, domain));
      return usable.find(({ id }) => id === domainId) ?? (usable.length === 1 ? usable[0] : undefined);
    },
  };
}

/** Claims need a proved domain; giving back does not (rules K2, K3). */
export function canBeTaken(kind: PlanDraft['kind'], { state }: Pick<DomainSummary, 'state'>): boolean {
  return kind === 'unclaim' || takesNewClaims(state);
}
