import type { CoreContext } from '../call-context';
import { NotFound, Refused } from '../failures';
import type { Clock } from '../ports/clock';
import type { Log } from '../ports/log';
import { newId, type Random } from '../ports/random';
import type { Unit } from '../unit';
import { explainFailure } from './explain-failure';
import { JobStopped, type Run, type SettledItem, type StartedItem } from './run';
import { storeFailure } from './store-failure';

interface Work {
  /** Items of one transaction: enough to be fast, few enough to let others in between. */
  readonly chunk: number;
  /** Does the items and says what became of each; judges every one again, for the plan may be old. */
  perform(unit: Unit, items: readonly StartedItem[]): Promise<readonly SettledItem[]>;
}

/**
 * Does every item of a job that has no outcome yet, chunk by chunk: the intent in one transaction, then act,
 * outcome and audit events in another. What goes wrong in a chunk is narrowed to the one item that does it.
 */
export async function workThrough(
  run: Run,
  { ports }: Pick<CoreContext, 'ports'>,
  work: Work,
): Promise<void> {
  for (;;) {
    const items = await run.next(work.chunk);
    if (items.length === 0) return;
    await perform(run, ports, work, items);
    await run.pause();
  }
}

interface Tools {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
}

async function perform(run: Run, tools: Tools, work: Work, items: readonly StartedItem[]): Promise<void> {
  try {
    await run.change(async (unit) => run.settle(unit, await work.perform(unit, items)));
  } catch (failure) {
    if (failure instanceof JobStopped || run.signal.aborted || storeFailure(failure)) throw failure;
    if (items.length > 1) {
      for (const item of items) await perform(run, tools, work, [item]);
      return;
    }
    const outcomes = items.map((item) => outcomeOf(item, failure, tools));
    await run.change((unit) => run.settle(unit, outcomes));
  }
}

function outcomeOf({ position }: StartedItem, failure: unknown, tools: Tools): SettledItem {
  if (failure instanceof Refused) {
    const { rule, reason: sentence, nextStep } = failure;
    return { position, state: 'refused', reason: { rule, sentence, nextStep } };
  }
  if (failure instanceof NotFound) {
    const sentence = `${failure.what} is not in the store any more.`;
    return { position, state: 'refused', reason: { rule: null, sentence, nextStep: null } };
  }
  const sentence = explainFailure(failure, tools.log, () => newId(tools.clock, tools.random));
  return { position, state: 'failed', reason: { rule: null, sentence, nextStep: 'Try it again.' } };
}
