import { z } from 'zod';
import type { Job } from '../../../../shared/domain/jobs/job';
import type { JobTotals } from '../../../../shared/domain/jobs/job-totals';
import type { OperationKind } from '../../../../shared/domain/operations/operation';
import { takeBackTitle } from '../../../../shared/domain/operations/operation-title';
import { takeBack } from '../../../../shared/domain/operations/take-back';
import { planJob } from '../../jobs/plan-job';
import type { Unit } from '../../unit';
import { doneItems } from './done-items-queries';
import type { JobInput } from './job-input';
import { type PlanAsk, planBatch, writePlan } from './plan-items';

const Values = z.record(z.string(), z.union([z.string(), z.boolean(), z.null(), z.number()]));

interface TakenBack {
  /** What the job to be taken back did. */
  readonly kind: OperationKind;
  /** What its opposite does. */
  readonly by: OperationKind;
}

/**
 * Makes the plan that takes back a job: of each account that it changed, what it was before. Every account is judged
 * anew, and one that was changed since is refused.
 * @returns the id of the plan
 */
export async function planTakeBack(unit: Unit, job: Job, { kind, by }: TakenBack): Promise<string> {
  const { organizationId } = job;
  const input: JobInput = { operation: null };
  const spec = {
    organizationId,
    kind: by,
    title: ({ ready }: JobTotals) => takeBackTitle(by, ready),
    input,
    reason: `Taking back: ${job.title}`,
    undoes: job.id,
  };
  return planJob(unit, spec, async (writer) => {
    await writePlan(unit, { organizationId, kind: by, input }, doneBefore(unit, job.id, kind), writer);
  });
}

/** What the job changed, batch by batch in the order of its plan. */
async function* doneBefore(unit: Unit, jobId: string, kind: OperationKind): AsyncGenerator<PlanAsk[]> {
  let behind = -1;
  for (;;) {
    const items = await doneItems(unit.write, jobId, behind, planBatch);
    yield items.flatMap(({ account_key, before, after }) => {
      if (account_key === null || before === null || after === null) return [];
      const own = takeBack(kind, { before: values(before), after: values(after) }, jobId);
      return own ? [{ accountKey: account_key, own: { ...own, accepted: null } }] : [];
    });
    const last = items.at(-1);
    if (last === undefined || items.length < planBatch) return;
    behind = last.position;
  }
}

/** The fields that an operation changes; an instant beside them follows from the status. */
function values(json: string): Record<string, string | boolean | null> {
  const all = Values.parse(JSON.parse(json));
  return Object.fromEntries(
    Object.entries(all).flatMap(([field, value]) => (typeof value === 'number' ? [] : [[field, value]])),
  );
}
