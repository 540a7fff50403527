import { oneClickGate } from '../../../shared/domain/jobs/start-gate';
import { Refused } from '../failures';
import type { Unit } from '../unit';
import type { Jobs } from './jobs';
import { startFacts } from './start-facts';

/**
 * Starts a plan with the click that made it, as its page would: it is queued, waits for a second admin, or stays a
 * plan because the number has to be typed.
 * @returns whether it runs; otherwise its page says what it waits for
 * @throws Refused where it could not be started on its page either
 */
export async function startAtOnce(
  unit: Unit,
  jobs: Pick<Jobs, 'enqueue' | 'askApproval'>,
  jobId: string,
): Promise<boolean> {
  const answer = oneClickGate(await startFacts(unit, jobId));
  if (answer.kind === 'page') return false;
  if (answer.kind === 'refused') throw new Refused(null, answer.reason, answer.nextStep);
  if (answer.to === 'waiting') {
    await jobs.askApproval(unit, jobId, null);
    return false;
  }
  await jobs.enqueue(unit, jobId);
  return true;
}
