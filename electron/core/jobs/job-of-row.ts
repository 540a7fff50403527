import { Job, JobResult } from '../../../shared/domain/jobs/job';
import { JobTotals } from '../../../shared/domain/jobs/job-totals';
import type { JobHandler } from './job-handler';
import type { JobRow } from './jobs-queries';

/**
 * A stored job as screens get it.
 * @param handler of its kind
 * @param now UTC milliseconds, for whether it can still be taken back
 */
export function jobOfRow(row: JobRow, handler: JobHandler, now: number): Job {
  const totals = row.totals === null ? null : JobTotals.parse(JSON.parse(row.totals));
  return Job.parse({
    id: row.id,
    organizationId: row.organization_id,
    kind: row.kind,
    title: row.title,
    state: row.state,
    reason: row.reason,
    askedBy: row.asked_by,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    runAt: row.run_at,
    done: row.done,
    total: row.total,
    totals,
    current: null,
    perSecond: null,
    secondsLeft: null,
    waitsFor: null,
    pausable: handler.pausable,
    undoUntil: undoUntil(row, totals, handler, now),
    undoes: row.undoes,
    undoneBy: row.undone_by,
    createdAt: row.created_at,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    result: row.result === null ? null : JobResult.parse(JSON.parse(row.result)),
    error: row.error,
  });
}

function undoUntil(
  { state, finished_at, undone_by }: JobRow,
  totals: JobTotals | null,
  handler: JobHandler,
  now: number,
): number | null {
  const ended = state === 'done' || state === 'failed' || state === 'cancelled';
  if (!handler.undo || !ended || undone_by !== null || finished_at === null || !totals?.succeeded)
    return null;
  const until = finished_at + handler.undo.window;
  return until > now ? until : null;
}
