import { isPlan, type Job } from '../../../shared/domain/jobs/job';
import { jobKindFacts } from '../../../shared/domain/jobs/job-kind';
import { type JobTotals, leftOf, plannedOf } from '../../../shared/domain/jobs/job-totals';
import { CountTiles } from '../../ui/count-tiles';

interface Props {
  readonly job: Job;
  readonly totals: JobTotals;
}

/** The counts of a job; the first is the sum of the others (rule E2). */
export function JobCounts({ job, totals }: Props) {
  return <CountTiles label="Counts of the job" tiles={tilesOf(job, totals)} />;
}

function tilesOf({ kind, state }: Job, totals: JobTotals): { label: string; count: number }[] {
  const all = { label: 'In the plan', count: plannedOf(totals) };
  const rest = [
    { label: 'Nothing to do', count: totals.unchanged },
    { label: 'Refused', count: totals.refused },
  ];
  const left = leftOf(totals);
  if (isPlan(state)) return [all, { label: 'Will change', count: left }, ...rest];
  const done = { label: jobKindFacts[kind].done, count: totals.succeeded };
  const failed = { label: 'Failed', count: totals.failed };
  const waiting = { label: state === 'done' ? 'Left' : leftLabel(state), count: left };
  return left === 0 ? [all, done, ...rest, failed] : [all, done, waiting, ...rest, failed];
}

function leftLabel(state: Job['state']): string {
  return state === 'cancelled' || state === 'declined' || state === 'failed' ? 'Never reached' : 'Left to do';
}
