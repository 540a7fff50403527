import { type PlanKind, PlanScope } from '../../../../shared/domain/claims/plan-scope';
import { type Settlement, settlementOf } from '../../../../shared/domain/claims/settlement';
import type { JobResult } from '../../../../shared/domain/jobs/job';
import { jobKindFacts } from '../../../../shared/domain/jobs/job-kind';
import type { CoreContext } from '../../call-context';
import { countItems } from '../../jobs/count-items';
import type { Run } from '../../jobs/run';
import type { Unit } from '../../unit';
import { changeMode } from './claim-mode';
import { writeBroken } from './export-entries';
import { findPlan, type PlanRow, saveSettlement } from './plans-queries';
import type { RunInput } from './run-input';

/**
 * Ends the run of a claim plan: proves that no account is missing (rule E2), keeps that with the plan, and lets the
 * domain go on as the plan says. Again after a crash, it changes nothing more.
 */
export async function settlePlan(
  run: Run,
  context: CoreContext,
  kind: PlanKind,
  looked: NonNullable<RunInput['plan']>,
): Promise<JobResult> {
  const { organizationId } = run;
  const { settlement, isKept } = await run.change(async (unit) => {
    const reached = settlementOf(looked.planned, await countItems(unit.write, run.jobId));
    const plan = await findPlan(unit.write, organizationId, looked.id);
    const isPlanOfRun = plan !== undefined && isOf(plan, run, looked.evaluation);
    if (isPlanOfRun) await keep(unit, run, plan, reached);
    return { settlement: reached, isKept: isPlanOfRun };
  });
  const tells = isKept && settlement.noLongerHolds > 0;
  return {
    counts: [
      { label: 'Planned', value: settlement.planned },
      { label: jobKindFacts[kind].done, value: settlement.done },
      { label: 'Unchanged', value: settlement.unchanged },
      { label: 'Refused by the plan', value: settlement.refused },
      { label: 'No longer holding', value: settlement.noLongerHolds },
      ...(settlement.failed > 0 ? [{ label: 'Failed', value: settlement.failed }] : []),
    ],
    failures: tells ? await writeBroken(context, { organizationId, planId: looked.id }) : null,
  };
}

/** A plan that was removed or looked at anew meanwhile is another one; what was done stands in the job all the same. */
function isOf(plan: PlanRow, { jobId }: Run, evaluation: number): boolean {
  return plan.job_id === jobId && plan.evaluation === evaluation;
}

async function keep(unit: Unit, run: Run, plan: PlanRow, settlement: Settlement): Promise<void> {
  const words = JSON.stringify(settlement);
  if (plan.settlement === words) return;
  await saveSettlement(unit.write, plan.id, words);
  if (plan.settlement === null) await takeMode(unit, run, plan);
}

/** A plan for all accounts also says how the domain goes on (rule K3). */
async function takeMode(unit: Unit, { organizationId, jobId }: Run, plan: PlanRow): Promise<void> {
  const scope = PlanScope.parse(JSON.parse(plan.scope));
  if (plan.kind !== 'claim' || scope.kind !== 'all' || plan.domain_state === 'removed') return;
  await changeMode(unit, { organizationId, domainId: plan.domain_id, mode: scope.mode, jobId });
}
