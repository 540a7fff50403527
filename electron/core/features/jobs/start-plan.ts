import { JobKind } from '../../../../shared/domain/jobs/job-kind';
import { JobTotals } from '../../../../shared/domain/jobs/job-totals';
import { type StartAsk, startGate } from '../../../../shared/domain/jobs/start-gate';
import { Refused } from '../../failures';
import { requireJob } from '../../jobs/job-records';
import type { Jobs } from '../../jobs/jobs';
import { readSettings } from '../../settings/settings-queries';
import type { Unit } from '../../unit';

/**
 * Starts a plan: it is queued, scheduled, or waits for a second admin.
 * @throws Refused when it was started before, or what starting it asks for is not given
 */
export async function startPlan(
  unit: Unit,
  jobs: Jobs,
  { jobId, ...ask }: StartAsk & { readonly jobId: string },
): Promise<void> {
  const row = await requireJob(unit, jobId);
  if (row.state !== 'planned') {
    throw new Refused(null, 'This plan has been started or discarded.', 'Look at where it stands now.');
  }
  const { typedCountAbove, secondAdmin } = await readSettings(unit.write);
  const answer = startGate(ask, {
    kind: JobKind.parse(row.kind),
    ready: row.totals === null ? 0 : JobTotals.parse(JSON.parse(row.totals)).ready,
    askedByEmail: row.asked_by_email,
    now: unit.now,
    typedCountAbove,
    secondAdmin,
  });
  if (answer.kind === 'refused') throw new Refused(null, answer.reason, answer.nextStep);
  if (answer.to === 'waiting') return jobs.askApproval(unit, jobId, ask.runAt);
  if (ask.runAt !== null) return jobs.schedule(unit, jobId, ask.runAt);
  return jobs.enqueue(unit, jobId);
}
