import { setImmediate } from 'node:timers/promises';
import { JobId } from '../../../shared/domain/ids';
import { type JobTotals, leftOf, moved } from '../../../shared/domain/jobs/job-totals';
import type { Change } from '../change';
import type { Unit } from '../unit';
import { type JobRow, updateJob } from './jobs-queries';
import { markStarted, openItems } from './journal-queries';
import { JobStopped, type ProgressStep, type Run } from './run';
import { writeSettled } from './write-settled';

interface RunParts {
  readonly change: Change;
  readonly signal: AbortSignal;
  readonly progress: (step: ProgressStep) => void;
  /** Whether progress counts the items; otherwise the work tells it. */
  readonly countsItems: boolean;
}

/**
 * What the work of a job is given.
 * @param row the job as it stood when its turn came
 * @param planned its totals then
 */
export function createRun(
  row: JobRow,
  planned: JobTotals,
  { change, signal, progress, countsItems }: RunParts,
): Run {
  // What is committed; a transaction that rolls back takes its part of these back, too.
  let totals = planned;
  let behind = -1;
  // What the work itself told last, where progress does not count the items.
  let told: Pick<JobRow, 'done' | 'total'> = row;

  async function transaction<T>(work: (unit: Unit) => Promise<T>): Promise<T> {
    const before = totals;
    try {
      return await change({ title: row.title, wait: 'patient' }, async (unit) => {
        if (signal.aborted) throw new JobStopped('The job was stopped');
        return work(unit);
      });
    } catch (failure) {
      totals = before;
      throw failure;
    }
  }

  async function saveTotals(unit: Unit, next: JobTotals): Promise<void> {
    totals = next;
    const { done, total } = countsItems ? { done: doneOf(next), total: row.total } : told;
    await updateJob(unit.write, row.id, ['running'], {
      totals: JSON.stringify(next),
      restarts: 0,
      done,
      total,
    });
  }

  const doneOf = (next: JobTotals) => Math.max(0, (row.total ?? 0) - leftOf(next));

  return {
    jobId: JobId.parse(row.id),
    organizationId: row.organization_id,
    input: JSON.parse(row.input),
    reason: row.reason,
    signal,
    progress(step) {
      told = { done: step.done, total: step.total ?? told.total };
      progress(step);
    },
    change: transaction,
    async next(limit) {
      const items = await transaction(async (unit) => {
        const open = await openItems(unit.write, row.id, behind, limit);
        const first = open[0];
        const last = open.at(-1);
        if (first === undefined || last === undefined) return [];
        await markStarted(unit.write, row.id, first.position, last.position);
        const fresh = open.filter(({ state }) => state === 'ready');
        const next = moved(
          totals,
          'ready',
          fresh.map(() => 'started'),
        );
        totals = next;
        await updateJob(unit.write, row.id, ['running'], { totals: JSON.stringify(next) });
        return open;
      });
      behind = items.at(-1)?.position ?? behind;
      return items.map(({ position, account_key, input }) => ({
        position,
        accountKey: account_key,
        input: input === null ? null : JSON.parse(input),
      }));
    },
    async settle(unit, items) {
      const written = await writeSettled(unit.write, row.id, items);
      if (written !== items.length) {
        throw new Error(`Job ${row.id} settled ${written} of ${items.length} items: one had an outcome`);
      }
      await saveTotals(
        unit,
        moved(
          totals,
          'started',
          items.map(({ state }) => state),
        ),
      );
      if (countsItems) progress({ done: doneOf(totals) });
    },
    async pause() {
      await setImmediate();
      if (signal.aborted) throw new JobStopped('The job was stopped');
    },
  };
}
