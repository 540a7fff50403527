import type { JobTotals } from '../../../../shared/domain/jobs/job-totals';
import { type OperationKind, operationKinds } from '../../../../shared/domain/operations/operation';
import { operationTitle, takeBackTitle } from '../../../../shared/domain/operations/operation-title';
import { Refused } from '../../failures';
import { requireJob } from '../../jobs/job-records';
import { refillJob } from '../../jobs/plan-job';
import type { Reader } from '../../store/access';
import type { Unit } from '../../unit';
import { plannedItems } from './done-items-queries';
import { ItemInput, JobInput } from './job-input';
import { type PlanAsk, planBatch, writePlan } from './plan-items';

/**
 * Looks at every account of a plan anew.
 * @throws NotFound
 * @throws Refused when it is no plan any more, or the plan of something else
 */
export async function replan(unit: Unit, jobId: string): Promise<void> {
  const row = await requireJob(unit, jobId);
  const kind = operationKinds.find((known) => known === row.kind);
  if (!kind) {
    throw new Refused(
      null,
      'This is no plan of an operation on accounts.',
      'Look at it again where it was made.',
    );
  }
  const input = JobInput.parse(JSON.parse(row.input));
  const [first] = await plannedItems(unit.write, jobId, -1, 1);
  const own = ownOf(first?.input ?? null);
  const title = ({ ready }: JobTotals) => titleOf(kind, input, own, ready);
  await refillJob(
    unit,
    jobId,
    async (writer) => {
      const job = { organizationId: row.organization_id, kind, input };
      await writePlan(unit, job, asked(unit.write, jobId), writer);
    },
    title,
  );
}

async function* asked(read: Reader, jobId: string): AsyncGenerator<PlanAsk[], void> {
  for (let behind = -1; ; ) {
    const items = await plannedItems(read, jobId, behind, planBatch);
    const last = items.at(-1);
    if (!last) return;
    behind = last.position;
    yield items.flatMap(({ account_key, input }) =>
      account_key === null ? [] : [{ accountKey: account_key, own: ownOf(input) }],
    );
  }
}

function ownOf(input: string | null): ItemInput | null {
  return input === null ? null : ItemInput.parse(JSON.parse(input));
}

function titleOf(kind: OperationKind, { operation }: JobInput, own: ItemInput | null, ready: number): string {
  const common = operation ?? (own?.expected === null ? own.operation : null);
  return common ? operationTitle(common, ready) : takeBackTitle(kind, ready);
}
