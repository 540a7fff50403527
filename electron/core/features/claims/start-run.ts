import type { Plan } from '../../../../shared/contract/claim-plans';
import type { EvaluationTotals } from '../../../../shared/domain/claims/evaluation-totals';
import type { JobId } from '../../../../shared/domain/ids';
import type { CallContext } from '../../call-context';
import { Refused } from '../../failures';
import { fillWithReady } from './fill-run';
import { findPlanOrThrow } from './plan-lookup';
import { planOfRow } from './plan-of-row';
import { savePlanJob } from './plans-queries';
import { refuseWeakProof } from './proof-of-domain';
import { refuseWhileRun } from './refuse-while-run';
import type { RunInput } from './run-input';
import { runTitle } from './run-title';

interface Ask {
  readonly organizationId: string;
  readonly planId: string;
  /** The number of accounts that the button named. */
  readonly ready: number;
}

/**
 * Starts the job that claims or unclaims exactly what a plan calls ready.
 * @throws Refused when the plan was run, was not looked at, changed since the button was drawn, or when the
 *   domain's proof is not fresh enough to claim by (rules K2, K5)
 */
export async function startRun(context: CallContext, { organizationId, planId, ready }: Ask): Promise<JobId> {
  return context.change(async (unit) => {
    const row = await findPlanOrThrow(unit.write, organizationId, planId);
    const plan = planOfRow(row, unit.now);
    const totals = readyTotals(plan, ready);
    if (plan.kind === 'claim') refuseWeakProof(plan.domain);
    const { accounts, unchanged, refused } = totals;
    const input: RunInput = {
      domainId: plan.domain.id,
      plan: { id: plan.id, evaluation: row.evaluation, planned: { accounts, unchanged, refused } },
      claimedBy: null,
    };
    const title = runTitle(plan.kind, ready, plan.domain.unicodeName);
    const jobId = await context.jobs.begin(
      unit,
      { organizationId, kind: plan.kind, title, reason: plan.name, input },
      (write) => fillWithReady(unit.write, write, { planId, evaluation: row.evaluation }),
    );
    await savePlanJob(unit.write, planId, jobId);
    await unit.audit({
      organizationId,
      action: 'claims.plans.run',
      subject: { type: 'plan', id: planId, label: plan.name },
      after: { ready },
      jobId,
    });
    return jobId;
  });
}

/** What the plan says, once nothing stands against its run. */
function readyTotals({ state, totals }: Plan, ready: number): EvaluationTotals {
  refuseWhileRun(state);
  if (state === 'done') throw new Refused(null, 'This plan has been run.', 'Make a new plan.');
  if (!totals) throw new Refused(null, 'This plan was not looked at yet.', 'Open the plan first.');
  if (totals.ready !== ready) {
    const now = totals.ready.toLocaleString('en');
    throw new Refused(
      null,
      `The plan holds ${now} accounts that are ready, not ${ready.toLocaleString('en')}.`,
      'Look at the plan again before you run it.',
    );
  }
  if (ready === 0) {
    throw new Refused(
      null,
      'No account of this plan is ready.',
      'Look at the reasons, then make a new plan.',
    );
  }
  return totals;
}
