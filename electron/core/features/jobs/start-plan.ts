import { type StartAsk, startGate } from '../../../../shared/domain/jobs/start-gate';
import { Refused } from '../../failures';
import type { Jobs } from '../../jobs/jobs';
import { startFacts } from '../../jobs/start-facts';
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
  const answer = startGate(ask, await startFacts(unit, jobId));
  if (answer.kind === 'refused') throw new Refused(null, answer.reason, answer.nextStep);
  if (answer.to === 'waiting') return jobs.askApproval(unit, jobId, ask.runAt);
  if (ask.runAt !== null) return jobs.schedule(unit, jobId, ask.runAt);
  return jobs.enqueue(unit, jobId);
}
