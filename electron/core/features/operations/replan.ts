import type { JobTotals } from '../../../../shared/domain/jobs/job-totals';
import { type OperationKind, operationKinds } from '../../../../shared/domain/operations/operation';
import { operationTitle, takeBackTitle } from '../../../../shared/domain/operations/operation-title';
import { Refused } from '../../failures';
import { requireJob } from '../../jobs/job-records';
import { refillJob } from '../../jobs/plan-job';
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
  const items = await plannedItems(unit.write, jobId);
  const title = ({ ready }: JobTotals) => titleOf(kind, input, items, ready);
  await refillJob(
    unit,
    jobId,
    async (writer) => {
      const job = { organizationId: row.organization_id, kind, input };
      await writePlan(unit, job, asked(items), writer);
    },
    title,
  );
}

type Items = Awaited<ReturnType<typeof plannedItems>>;

function* asked(items: Items): Generator<PlanAsk[]> {
  for (let at = 0; at < items.length; at += planBatch) {
    yield items
      .slice(at, at + planBatch)
      .flatMap(({ account_key, input }) =>
        account_key === null ? [] : [{ accountKey: account_key, own: ownOf(input) }],
      );
  }
}

function ownOf(input: string | null): ItemInput | null {
  return input === null ? null : ItemInput.parse(JSON.parse(input));
}

function titleOf(kind: OperationKind, { operation }: JobInput, items: Items, ready: number): string {
  const own = ownOf(items[0]?.input ?? null);
  const common = operation ?? (own?.expected === null ? own.operation : null);
  return common ? operationTitle(common, ready) : takeBackTitle(kind, ready);
}
