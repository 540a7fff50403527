import { NotFound } from '../../failures';
import type { Reader } from '../../store/access';
import { findPlan, type PlanRow } from './plans-queries';

/** @throws NotFound when the organization has no such plan */
export async function findPlanOrThrow(
  read: Reader,
  organizationId: string,
  planId: string,
): Promise<PlanRow> {
  const plan = await findPlan(read, organizationId, planId);
  if (!plan) throw new NotFound('This claim plan');
  return plan;
}
