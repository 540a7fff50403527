import type { Plan } from '../../../../shared/contract/claim-plans';
import type { CallContext } from '../../call-context';
import type { Unit } from '../../unit';
import { findPlanOrThrow } from './plan-lookup';
import { planOfRow, stateOf } from './plan-of-row';
import { deletePlan, pageOfPlans, renamePlan } from './plans-queries';
import { refuseWhileRun } from './refuse-while-run';

interface OfPlan {
  readonly organizationId: string;
  readonly planId: string;
}

type Looking = Pick<CallContext, 'read' | 'ports'>;

export async function listPlans(
  { read, ports }: Looking,
  page: { organizationId: string; before: string | null; limit: number },
): Promise<Plan[]> {
  const rows = await pageOfPlans(read, page);
  return rows.map((row) => planOfRow(row, ports.clock.now()));
}

/** @throws NotFound */
export async function getPlan({ read, ports }: Looking, { organizationId, planId }: OfPlan): Promise<Plan> {
  return planOfRow(await findPlanOrThrow(read, organizationId, planId), ports.clock.now());
}

/** @throws NotFound */
export async function rename(
  unit: Unit,
  { organizationId, planId, name }: OfPlan & { name: string },
): Promise<void> {
  const plan = await findPlanOrThrow(unit.write, organizationId, planId);
  await renamePlan(unit.write, planId, name);
  await unit.audit({
    organizationId,
    action: 'claims.plans.rename',
    subject: { type: 'plan', id: planId, label: name },
    before: { name: plan.name },
    after: { name },
  });
}

/**
 * Deletes a plan; claims it made stand.
 * @throws NotFound
 * @throws Refused while it runs
 */
export async function remove(unit: Unit, { organizationId, planId }: OfPlan): Promise<void> {
  const plan = await findPlanOrThrow(unit.write, organizationId, planId);
  refuseWhileRun(stateOf(plan));
  await deletePlan(unit.write, planId);
  await unit.audit({
    organizationId,
    action: 'claims.plans.remove',
    subject: { type: 'plan', id: planId, label: plan.name },
    before: { kind: plan.kind, domain: plan.domain_name },
  });
}
