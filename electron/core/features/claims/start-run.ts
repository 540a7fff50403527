import type { Plan } from '../../../../shared/contract/claim-plans';
import type { PlanKind } from '../../../../shared/domain/claims/plan-scope';
import type { JobId } from '../../../../shared/domain/ids';
import type { CallContext } from '../../call-context';
import { Refused } from '../../failures';
import { getPlan } from './plans';
import { savePlanJob } from './plans-queries';
import { settlePlan } from './settle-plan';

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
  const plan = await getPlan(context, { organizationId, planId });
  refuseUnready(plan, ready);
  if (plan.kind === 'claim') refuseWeakProof(plan);
  return context.change(async (unit) => {
    const jobId = context.jobs.start(
      {
        organizationId,
        kind: plan.kind,
        title: titleOf(plan.kind, ready, plan.domain.unicodeName),
        total: ready,
      },
      (run) => settlePlan(run, context, { organizationId, planId }),
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

function titleOf(kind: PlanKind, ready: number, domain: string): string {
  const accounts = `${ready.toLocaleString('en')} ${ready === 1 ? 'account' : 'accounts'}`;
  return `${kind === 'claim' ? 'Claim' : 'Unclaim'} ${accounts} on ${domain}`;
}

function refuseUnready({ state, totals }: Plan, ready: number): void {
  if (state === 'running') {
    throw new Refused(null, 'This plan is already being run.', 'Follow the run under Jobs.');
  }
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
}

/** Whoever claims must have seen the proof within 24 hours; "could not check" is no proof. */
function refuseWeakProof({ domain }: Plan): void {
  if (domain.state === 'failing') {
    throw new Refused(
      'K5',
      `The proof of ${domain.unicodeName} has gone missing, and new claims are frozen.`,
      'Restore the record or file, then check the domain.',
    );
  }
  if (domain.state !== 'verified') {
    throw new Refused('K2', `${domain.unicodeName} is not verified.`, 'Verify the domain first.');
  }
  if (domain.proof.kind !== 'fresh') {
    throw new Refused(
      'K2',
      `The proof of ${domain.unicodeName} was last seen more than 24 hours ago.`,
      'Check the domain now, then run the plan.',
    );
  }
}
