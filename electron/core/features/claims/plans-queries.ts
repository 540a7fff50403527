import type { EvaluationTotals } from '../../../../shared/domain/claims/evaluation-totals';
import type { PlanKind, PlanScope } from '../../../../shared/domain/claims/plan-scope';
import type { Reader, Writer } from '../../store/access';
import { lastGoodCheck } from './last-good-check-queries';

function plansWithDomain(read: Reader) {
  return read
    .selectFrom('plans')
    .innerJoin('domains', 'domains.id', 'plans.domain_id')
    .leftJoin('jobs', 'jobs.id', 'plans.job_id')
    .select([
      'plans.id',
      'plans.name',
      'plans.kind',
      'plans.scope',
      'plans.created_at',
      'plans.evaluation',
      'plans.evaluated_at',
      'plans.totals',
      'plans.job_id',
      'plans.settlement',
      'jobs.state as job_state',
      'domains.id as domain_id',
      'domains.name as domain_name',
      'domains.unicode_name',
      'domains.state as domain_state',
      'domains.claim_mode',
      lastGoodCheck(),
    ]);
}

export type PlanRow = Awaited<ReturnType<typeof pageOfPlans>>[number];

/** One page of an organization's plans, newest first; ids sort by the time they were made. */
export async function pageOfPlans(
  read: Reader,
  { organizationId, before, limit }: { organizationId: string; before: string | null; limit: number },
) {
  let page = plansWithDomain(read).where('plans.organization_id', '=', organizationId);
  if (before !== null) page = page.where('plans.id', '<', before);
  return page.orderBy('plans.id', 'desc').limit(limit).execute();
}

export async function findPlan(read: Reader, organizationId: string, planId: string) {
  return plansWithDomain(read)
    .where('plans.organization_id', '=', organizationId)
    .where('plans.id', '=', planId)
    .executeTakeFirst();
}

interface NewPlan {
  readonly id: string;
  readonly organizationId: string;
  readonly domainId: string;
  readonly kind: PlanKind;
  readonly name: string;
  readonly scope: PlanScope;
  readonly createdAt: number;
}

export async function insertPlan(write: Writer, plan: NewPlan): Promise<void> {
  await write
    .insertInto('plans')
    .values({
      id: plan.id,
      organization_id: plan.organizationId,
      domain_id: plan.domainId,
      kind: plan.kind,
      name: plan.name,
      scope: JSON.stringify(plan.scope),
      created_at: plan.createdAt,
    })
    .execute();
}

export async function renamePlan(write: Writer, planId: string, name: string): Promise<void> {
  await write.updateTable('plans').set({ name }).where('id', '=', planId).execute();
}

/** Deletes a plan with its lines and entries; claims it made keep their history. */
export async function deletePlan(write: Writer, planId: string): Promise<void> {
  await write.deleteFrom('plans').where('id', '=', planId).execute();
}

export async function saveEvaluation(
  write: Writer,
  planId: string,
  { evaluation, at, totals }: { evaluation: number; at: number; totals: EvaluationTotals },
): Promise<void> {
  await write
    .updateTable('plans')
    .set({ evaluation, evaluated_at: at, totals: JSON.stringify(totals) })
    .where('id', '=', planId)
    .execute();
}

/** Ties a plan to the job that runs it. */
export async function savePlanJob(write: Writer, planId: string, jobId: string): Promise<void> {
  await write.updateTable('plans').set({ job_id: jobId }).where('id', '=', planId).execute();
}

/** @param settlement as JSON text */
export async function saveSettlement(write: Writer, planId: string, settlement: string): Promise<void> {
  await write.updateTable('plans').set({ settlement }).where('id', '=', planId).execute();
}
