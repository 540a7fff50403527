import { type Job, jobStates } from '../../../shared/domain/jobs/job';
import { type JobTotals, plannedOf, settledOf } from '../../../shared/domain/jobs/job-totals';

/** How often the items on screen are read again while a job goes through all of them. */
const looks = 50;

/**
 * A number that changes when the items of a job have changed enough to be read again.
 * @param round how often the job was followed anew
 */
export function itemRevision({ state }: Pick<Job, 'state'>, totals: JobTotals, round: number): number {
  const step = Math.max(1, Math.ceil(plannedOf(totals) / looks));
  const passed = Math.ceil(settledOf(totals) / step);
  return (round * (looks + 2) + passed) * jobStates.length + jobStates.indexOf(state);
}
