import { type JobResult, JobResult as Result } from '../../../shared/domain/jobs/job';
import { JobKind } from '../../../shared/domain/jobs/job-kind';
import { JobTotals, plannedOf, provesItself } from '../../../shared/domain/jobs/job-totals';
import type { CoreContext } from '../call-context';
import type { Change } from '../change';
import { newId } from '../ports/random';
import type { Unit } from '../unit';
import { countItems } from './count-items';
import { explainFailure } from './explain-failure';
import type { JobHandler } from './job-handler';
import { jobEvent } from './job-records';
import { type JobRow, nextQueuedRow, updateJob } from './jobs-queries';
import type { LiveJob } from './live-job';
import { requeueRunning } from './recover-jobs';
import { resultOf } from './result-of';
import { createRun } from './run-of';

/** Takes the job whose turn it is, with its audit event; undefined when none waits. Nothing runs at that moment. */
export function takeNext(change: Change): Promise<JobRow | undefined> {
  return change({ title: 'Take the next job', wait: 'patient' }, async (unit) => {
    // A store that could not be written kept the end of the last one from being recorded.
    await requeueRunning(unit);
    const row = await nextQueuedRow(unit.write);
    if (!row) return undefined;
    const started_at = row.started_at ?? unit.now;
    await updateJob(unit.write, row.id, ['queued'], { state: 'running', started_at, error: null });
    await unit.audit(jobEvent(row, 'jobs.start', { after: { kind: row.kind, total: row.total } }));
    return { ...row, state: 'running', started_at };
  });
}

interface RunParts {
  readonly context: CoreContext;
  readonly handler: JobHandler;
  readonly live: LiveJob;
  /** Told after every step, so that watchers look again. */
  readonly changed: () => void;
}

/** Takes a job from its turn to its recorded end; what stopped it from outside has recorded that itself. */
export async function runJob(row: JobRow, { context, handler, live, changed }: RunParts): Promise<void> {
  const { transact, ports } = context;
  const { signal } = live.stop;
  const end = (work: (unit: Unit) => Promise<void>) => transact({ title: row.title, wait: 'patient' }, work);
  try {
    const totals = JobTotals.parse(JSON.parse(row.totals ?? 'null'));
    const run = createRun(row, totals, {
      change: transact,
      signal,
      countsItems: handler.pausable,
      progress(step) {
        live.progress(step, ports.clock.now());
        changed();
      },
    });
    const result = await handler.work(run, context);
    await end((unit) => recordDone(unit, row, result));
  } catch (failure) {
    if (signal.aborted) return;
    const error = explainFailure(failure, ports.log, () => newId(ports.clock, ports.random));
    await end((unit) => recordFailed(unit, row, error));
  }
}

/** @throws Error when the journal does not add up (rule E2); nothing is called done then */
async function recordDone(unit: Unit, row: JobRow, told: JobResult | null): Promise<void> {
  const planned = plannedOf(JobTotals.parse(JSON.parse(row.totals ?? 'null')));
  const totals = await countItems(unit.write, row.id);
  if (!provesItself(planned, totals)) {
    throw new Error(`Job ${row.id} does not add up: ${planned} planned, ${JSON.stringify(totals)}`);
  }
  const result = Result.parse(told ?? resultOf(JobKind.parse(row.kind), totals));
  const kept = await updateJob(unit.write, row.id, ['running'], {
    state: 'done',
    totals: JSON.stringify(totals),
    result: JSON.stringify(result),
    finished_at: unit.now,
  });
  if (!kept) return;
  await unit.audit(jobEvent(row, 'jobs.finish', { after: { state: 'done', counts: result.counts } }));
}

async function recordFailed(unit: Unit, row: JobRow, error: string): Promise<void> {
  const totals = await countItems(unit.write, row.id);
  const kept = await updateJob(unit.write, row.id, ['running'], {
    state: 'failed',
    totals: JSON.stringify(totals),
    error,
    finished_at: unit.now,
  });
  if (!kept) return;
  await unit.audit(
    jobEvent(row, 'jobs.finish', { outcome: 'failed', reason: error, after: { state: 'failed', ...totals } }),
  );
}
