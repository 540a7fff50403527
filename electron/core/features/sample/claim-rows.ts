import { EffectTally } from '../../../../shared/domain/claims/effect-tally';
import type { EvaluationTotals } from '../../../../shared/domain/claims/evaluation-totals';
import type { Settlement } from '../../../../shared/domain/claims/settlement';
import type { JobResult } from '../../../../shared/domain/jobs/job';
import type { SamplePlan, SampleRun } from '../../../../shared/domain/sample/runs';
import type { SampleAccount } from '../../../../shared/domain/sample/sample-account';
import type { Row } from './queries';

const minute = 60_000;

export function claimRows({ plan, domain, claims }: SampleRun, organizationId: string): Row<'claims'>[] {
  return claims.map(({ id, accountId, from, origin }) => ({
    id,
    organization_id: organizationId,
    domain_id: domain.id,
    account_id: accountId,
    from_at: from,
    to_at: null,
    origin,
    plan_id: plan?.id ?? null,
    job_id: plan?.jobId ?? null,
    ended_by: null,
  }));
}

/** The plan as nobody has looked at it yet. */
export function openPlanRow(plan: SamplePlan, organizationId: string, createdAt: number): Row<'plans'> {
  return {
    id: plan.id,
    organization_id: organizationId,
    domain_id: plan.domainId,
    kind: plan.kind,
    name: plan.name,
    scope: JSON.stringify(plan.scope),
    created_at: createdAt,
    evaluation: 0,
    evaluated_at: null,
    totals: null,
    job_id: null,
    settlement: null,
  };
}

/** The plan after its run, with the counts that prove it (rule E2). */
export function donePlanRow(
  plan: SamplePlan & { readonly jobId: string },
  accounts: readonly SampleAccount[],
  organizationId: string,
  at: number,
): Row<'plans'> {
  const planned = accounts.length;
  const settlement: Settlement = {
    planned,
    done: planned,
    unchanged: 0,
    refused: 0,
    noLongerHolds: 0,
    failed: 0,
  };
  return {
    ...openPlanRow(plan, organizationId, at - 30 * minute),
    evaluation: 1,
    evaluated_at: at - minute,
    totals: JSON.stringify(totalsOf(plan, accounts)),
    job_id: plan.jobId,
    settlement: JSON.stringify(settlement),
  };
}

/** What the plan said of each account, in the order of addresses. */
export function planEntryRows(
  plan: SamplePlan,
  accounts: readonly SampleAccount[],
  keys: ReadonlyMap<string, number>,
): Row<'plan_entries'>[] {
  return [...accounts].sort(byEmail).flatMap(({ id }, position) => {
    const key = keys.get(id);
    if (key === undefined) return [];
    return [
      {
        plan_id: plan.id,
        evaluation: 1,
        position,
        account_key: key,
        verdict: 'ready',
        reason: reasonOf(plan),
        previous: null,
        change: null,
        broken_by: null,
      },
    ];
  });
}

export function jobRow(
  { plan, domain, kind, claims, at }: SampleRun,
  organizationId: string,
): Row<'jobs'> | null {
  if (plan === null) return null;
  const number = claims.length.toLocaleString('en');
  const label = kind === 'claim' ? 'Claimed' : 'Unclaimed';
  const result: JobResult = { counts: [{ label, value: claims.length }], failures: null };
  return {
    id: plan.jobId,
    organization_id: organizationId,
    kind,
    title: `${kind === 'claim' ? 'Claim' : 'Unclaim'} ${number} accounts on ${domain.unicodeName}`,
    state: 'done',
    total: claims.length,
    done: claims.length,
    result: JSON.stringify(result),
    error: null,
    created_at: at,
    started_at: at,
    finished_at: at + minute,
  };
}

function totalsOf(plan: SamplePlan, accounts: readonly SampleAccount[]): EvaluationTotals {
  const tally = new EffectTally(plan.kind);
  for (const { status, emailConfirmed } of accounts) {
    tally.add({ status, emailConfirmed, syncedFromIdentityProvider: null });
  }
  return {
    accounts: accounts.length,
    ready: accounts.length,
    unchanged: 0,
    refused: 0,
    gone: 0,
    byReason: { [reasonOf(plan)]: accounts.length },
    effects: tally.effects(),
    lines: null,
    changes: null,
  };
}

function reasonOf({ kind }: SamplePlan) {
  return kind === 'claim' ? ('claimable' as const) : ('releasable' as const);
}

function byEmail(one: SampleAccount, other: SampleAccount): number {
  return one.email < other.email ? -1 : 1;
}
