import type { ClaimReason } from '../../../../shared/domain/claims/claim-reason';
import { EvaluationTotals } from '../../../../shared/domain/claims/evaluation-totals';
import { PlanScope } from '../../../../shared/domain/claims/plan-scope';
import { provesItself, type Settlement, settle } from '../../../../shared/domain/claims/settlement';
import type { JobResult } from '../../../../shared/domain/jobs/job';
import type { CoreContext } from '../../call-context';
import { Refused } from '../../failures';
import type { Run } from '../../jobs/run';
import type { Unit } from '../../unit';
import { judgeRow } from './account-facts';
import { claimAccounts, unclaimAccounts } from './change-claims';
import { changeMode } from './claim-mode';
import { type EvaluationRef, markBroken } from './entries-queries';
import { writeBroken } from './export-entries';
import { findPlanOrThrow } from './plan-lookup';
import { type PlanRow, saveSettlement } from './plans-queries';
import { plannedAccounts } from './settle-queries';

/** Accounts between two breaths of the event loop. */
const batch = 2_000;

interface OfPlan {
  readonly organizationId: string;
  readonly planId: string;
}

/**
 * The work of a claim or unclaim job: one transaction that settles every account the plan called ready, and proves
 * that none is missing (rule E2).
 */
export async function settlePlan(run: Run, context: CoreContext, of: OfPlan): Promise<JobResult> {
  const { settlement, done } = await run.change(async (unit) => {
    const plan = await findPlanOrThrow(unit.write, of.organizationId, of.planId);
    if (plan.job_id !== run.jobId || plan.totals === null) {
      throw new Refused(
        null,
        'The plan was changed before its turn came.',
        'Open the plan and run it again.',
      );
    }
    const totals = EvaluationTotals.parse(JSON.parse(plan.totals));
    const counts = await settleReady(unit, run, of.organizationId, plan);
    const { accounts: planned, unchanged, refused } = totals;
    const result: Settlement = { planned, unchanged, refused, ...counts };
    if (!provesItself(result)) throw new Error(`Plan ${plan.id} does not add up: ${JSON.stringify(result)}`);
    await saveSettlement(unit.write, plan.id, result);
    await takeMode(unit, of.organizationId, plan, run.jobId);
    return { settlement: result, done: plan.kind === 'claim' ? 'Claimed' : 'Unclaimed' };
  });
  const failures = settlement.noLongerHolds > 0 ? await writeBroken(context, of) : null;
  return {
    counts: [
      { label: 'Planned', value: settlement.planned },
      { label: done, value: settlement.done },
      { label: 'Unchanged', value: settlement.unchanged },
      { label: 'Refused by the plan', value: settlement.refused },
      { label: 'No longer holding', value: settlement.noLongerHolds },
    ],
    failures,
  };
}

/** A plan for all accounts also says how the domain goes on (rule K3). */
async function takeMode(unit: Unit, organizationId: string, plan: PlanRow, jobId: string): Promise<void> {
  const scope = PlanScope.parse(JSON.parse(plan.scope));
  if (plan.kind !== 'claim' || scope.kind !== 'all') return;
  await changeMode(unit, { organizationId, domainId: plan.domain_id, mode: scope.mode, jobId });
}

async function settleReady(unit: Unit, run: Run, organizationId: string, plan: PlanRow) {
  const of: EvaluationRef = { planId: plan.id, evaluation: plan.evaluation };
  const where = { organizationId, domain: { name: plan.domain_name, state: plan.domain_state } };
  let done = 0;
  let noLongerHolds = 0;
  let after = -1;
  for (;;) {
    const planned = await plannedAccounts(unit.write, { ...of, organizationId, now: unit.now }, after, batch);
    const ready: { id: string; email: string }[] = [];
    for (const account of planned) {
      const now: ClaimReason = judgeRow(plan.kind, where, account);
      if (settle(account.reason, now) === 'done') ready.push(account);
      else {
        noLongerHolds += 1;
        await markBroken(unit.write, of, account.position, now);
      }
    }
    const change = { organizationId, domainId: plan.domain_id, domainName: plan.domain_name };
    done +=
      plan.kind === 'claim'
        ? await claimAccounts(unit, { ...change, origin: 'plan', planId: plan.id, jobId: run.jobId }, ready)
        : await unclaimAccounts(
            unit,
            { ...change, endedBy: 'plan', jobId: run.jobId, reason: plan.name },
            ready,
          );
    run.progress({ done: done + noLongerHolds });
    await run.pause();
    const last = planned.at(-1);
    if (last === undefined || planned.length < batch) return { done, noLongerHolds };
    after = last.account_key;
  }
}
