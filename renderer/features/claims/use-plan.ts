import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Plan } from '../../../shared/contract/claim-plans';
import { PlanId } from '../../../shared/domain/ids';
import { api } from '../../api/client';
import { useOrganizationId } from '../../routing/organization-route';

interface OpenedPlan {
  readonly plan: Plan | undefined;
  readonly error: unknown;
  readonly isLooking: boolean;
  look(): void;
}

/** A plan as it is opened: one that can still be run is looked at anew, so that what is shown holds now. */
export function usePlan(planId: string): OpenedPlan {
  const organizationId = useOrganizationId();
  const queryClient = useQueryClient();
  const input = { organizationId, planId: PlanId.parse(planId) };
  const query = useQuery(api.claims.plans.get.queryOptions({ input }));
  const evaluate = useMutation(
    api.claims.plans.evaluate.mutationOptions({
      async onSuccess(plan) {
        queryClient.setQueryData(api.claims.plans.get.queryKey({ input }), plan);
        await queryClient.invalidateQueries({ queryKey: api.claims.plans.key() });
      },
    }),
  );
  const state = query.data?.state;
  const { mutate } = evaluate;
  // Once for each opening, not for each answer.
  const opened = useRef<string | null>(null);
  useEffect(() => {
    // A run that does not come to its end leaves a draft behind that holds no longer.
    if (state === 'running' || state === 'halted') opened.current = null;
    if (state !== 'draft' || opened.current === planId) return;
    opened.current = planId;
    mutate({ organizationId, planId: PlanId.parse(planId) });
  }, [organizationId, planId, state, mutate]);
  return {
    plan: query.data,
    error: query.error ?? evaluate.error,
    isLooking: evaluate.isPending,
    look: () => (query.error ? void query.refetch() : mutate(input)),
  };
}
