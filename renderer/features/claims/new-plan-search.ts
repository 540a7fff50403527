import { z } from 'zod';
import { PlanKind } from '../../../shared/domain/claims/plan-scope';
import { DomainId, PlanId } from '../../../shared/domain/ids';

/** What a new plan begins with; every part may be missing or nonsense in an address. */
export const NewPlanSearch = z.object({
  kind: PlanKind.catch('claim').default('claim'),
  domain: DomainId.optional().catch(undefined),
  /** Take the accounts chosen in the list of accounts. */
  picked: z.boolean().optional().catch(undefined),
  /** Give back what this plan claimed. */
  from: PlanId.optional().catch(undefined),
});
export type NewPlanSearch = z.infer<typeof NewPlanSearch>;
