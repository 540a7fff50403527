import { z } from 'zod';
import type { JobState } from '../../../shared/domain/jobs/job';

/** What the list shows, as the address holds it. */
export const shownJobs = ['plans', 'under-way', 'done', 'failed', 'stopped'] as const;

export const JobsSearch = z.object({ show: z.enum(shownJobs).optional().catch(undefined) });
export type JobsSearch = z.infer<typeof JobsSearch>;

export const shownLabels = {
  plans: 'Plans',
  'under-way': 'Under way',
  done: 'Done',
  failed: 'Failed',
  stopped: 'Cancelled or declined',
} as const satisfies Record<(typeof shownJobs)[number], string>;

export const planStates: JobState[] = ['waiting', 'planned', 'scheduled'];
const stopped: JobState[] = ['cancelled', 'declined'];

/** The states of the ended jobs to list; null where the choice shows none of them. */
export function endedStates({ show }: JobsSearch): JobState[] | null {
  switch (show) {
    case undefined:
      return ['done', 'failed', 'interrupted', ...stopped];
    case 'done':
      return ['done'];
    case 'failed':
      return ['failed', 'interrupted'];
    case 'stopped':
      return stopped;
    default:
      return null;
  }
}
