import type { JobResult } from '../../../shared/domain/jobs/job';
import { type JobKind, jobKindFacts } from '../../../shared/domain/jobs/job-kind';
import { type JobTotals, plannedOf } from '../../../shared/domain/jobs/job-totals';

/** What an ordinary journaled job came to, in the order of the proof: planned is the sum of the others. */
export function resultOf(kind: JobKind, totals: JobTotals): JobResult {
  return {
    counts: [
      { label: 'Planned', value: plannedOf(totals) },
      { label: jobKindFacts[kind].done, value: totals.succeeded },
      { label: 'Unchanged', value: totals.unchanged },
      { label: 'Refused', value: totals.refused },
      { label: 'Failed', value: totals.failed },
    ],
    failures: null,
  };
}
