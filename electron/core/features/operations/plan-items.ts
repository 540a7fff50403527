import { setImmediate } from 'node:timers/promises';
import type { OperationKind } from '../../../../shared/domain/operations/operation';
import type { PlannedItem, PlanWriter } from '../../jobs/plan-writer';
import type { Unit } from '../../unit';
import type { ItemInput, JobInput } from './job-input';
import { openBench } from './judge-accounts';

/** Accounts judged at once; other calls are served in between. More would outlive the young memory: 200 MB at 2,000. */
export const planBatch = 500;

/** An account to be planned, with what its item will say of it alone. */
export interface PlanAsk {
  readonly accountKey: number;
  readonly own: ItemInput | null;
}

interface PlannedJob {
  readonly organizationId: string;
  readonly kind: OperationKind;
  readonly input: JobInput;
}

/**
 * Writes what a plan says of each account, in the order given.
 * @param asks the accounts, at most `planBatch` at a time
 */
export async function writePlan(
  unit: Unit,
  { organizationId, kind, input }: PlannedJob,
  asks: AsyncIterable<readonly PlanAsk[]> | Iterable<readonly PlanAsk[]>,
  writer: PlanWriter,
): Promise<void> {
  const { operation } = input;
  const judgeAll = await openBench(unit.write, { organizationId, kind, now: unit.now });
  const common = operation === null ? null : { operation, accepted: null, expected: null };
  for await (const some of asks) {
    const judged = await judgeAll(
      some.map(({ accountKey, own }) => ({ accountKey, own, input: own ?? common })),
    );
    const items = judged.map(({ ask, verdict }): PlannedItem => {
      const item = { accountKey: ask.accountKey, state: verdict.state, input: ask.own };
      return verdict.state === 'ready' ? { ...item, ...verdict.change } : { ...item, reason: verdict.reason };
    });
    await writer.items(items);
    await setImmediate();
  }
}

/** The accounts of an ordinary plan, batch by batch. */
export function* askedAccounts(
  keys: readonly number[],
  own: ItemInput | null,
): Generator<readonly PlanAsk[]> {
  for (let at = 0; at < keys.length; at += planBatch) {
    yield keys.slice(at, at + planBatch).map((accountKey) => ({ accountKey, own }));
  }
}
