import { z } from 'zod';
import { PlannedCounts } from '../../../../shared/domain/claims/settlement';
import { DomainId, JobId, PlanId } from '../../../../shared/domain/ids';
import type { Reader } from '../../store/access';
import { inputOfJob } from './run-queries';

/** What a claim or unclaim job knows beyond its accounts. */
export const RunInput = z.strictObject({
  domainId: DomainId,
  /** The look of a claim plan that it runs; null where it takes back another job. */
  plan: z.strictObject({ id: PlanId, evaluation: z.number().int(), planned: PlannedCounts }).nullable(),
  /** Ends only claims that this job made; null ends whichever claim the organization holds. */
  claimedBy: JobId.nullable(),
});
export type RunInput = z.infer<typeof RunInput>;

/** What a job that ran was started with. */
export async function runInputOf(read: Reader, jobId: string): Promise<RunInput> {
  return RunInput.parse(JSON.parse(await inputOfJob(read, jobId)));
}
