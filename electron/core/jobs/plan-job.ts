import { JobId } from '../../../shared/domain/ids';
import type { JobKind } from '../../../shared/domain/jobs/job-kind';
import { type JobTotals, leftOf } from '../../../shared/domain/jobs/job-totals';
import { Refused } from '../failures';
import { readSettings } from '../settings/settings-queries';
import type { Unit } from '../unit';
import { countItems } from './count-items';
import { jobEvent, requireJob } from './job-records';
import { insertJob, updateJob } from './jobs-queries';
import { deleteItemsFrom, deleteReasons } from './journal-queries';
import { createPlanWriter, type PlanWriter } from './plan-writer';

/** What a feature asks for. */
export interface JobSpec {
  readonly organizationId: string;
  readonly kind: JobKind;
  /** The act and the number, as a person reads it: "Claim 1,204 accounts on example.com". Names no person. */
  readonly title: string | ((totals: JobTotals) => string);
  /** What the work needs to know beyond its items, as plain JSON data. */
  readonly input?: unknown;
  readonly reason?: string | null;
  /** What progress counts, where that is not the items: the rows of a file. */
  readonly total?: number | null;
  /** The job that this one takes back. */
  readonly undoes?: string | null;
}

/** Writes the items of a plan. */
export type FillPlan = (writer: PlanWriter) => Promise<void>;

/** Writes a plan: a job with all its items that nobody has started yet. */
export async function planJob(unit: Unit, spec: JobSpec, fill: FillPlan): Promise<JobId> {
  const { operatorEmail } = await readSettings(unit.write);
  const id = JobId.parse(unit.newId());
  const job = {
    id,
    organization_id: spec.organizationId,
    kind: spec.kind,
    title: typeof spec.title === 'string' ? spec.title : '',
    input: JSON.stringify(spec.input ?? {}),
    reason: spec.reason ?? null,
    asked_by: unit.operator,
    asked_by_email: operatorEmail,
    undoes: spec.undoes ?? null,
    created_at: unit.now,
  };
  await insertJob(unit.write, job);
  await fill(createPlanWriter(unit.write, id));
  const totals = await countItems(unit.write, id);
  const title = typeof spec.title === 'string' ? spec.title : spec.title(totals);
  await updateJob(unit.write, id, ['planned'], {
    title,
    totals: JSON.stringify(totals),
    total: spec.total ?? leftOf(totals),
  });
  await unit.audit(
    jobEvent({ ...job, title }, 'jobs.plan', { reason: job.reason, after: { kind: spec.kind, ...totals } }),
  );
  return id;
}

/**
 * Replaces the items of a plan, for a second look. `fill` may read an item of the plan as it was until it writes one
 * at the same position, so that no plan has to be held in memory.
 * @throws Refused when the job is no plan any more
 */
export async function refillJob(
  unit: Unit,
  id: string,
  fill: FillPlan,
  title?: (totals: JobTotals) => string,
): Promise<void> {
  const row = await requireJob(unit, id);
  if (row.state !== 'planned') {
    throw new Refused(null, 'This plan has been started.', 'Make a new plan.');
  }
  await deleteReasons(unit.write, id);
  const writer = createPlanWriter(unit.write, id);
  await fill(writer);
  await deleteItemsFrom(unit.write, id, writer.written());
  const totals = await countItems(unit.write, id);
  await updateJob(unit.write, id, ['planned'], {
    title: title ? title(totals) : row.title,
    totals: JSON.stringify(totals),
    total: leftOf(totals),
  });
  await unit.audit(jobEvent(row, 'jobs.replan', { after: { ...totals } }));
}
