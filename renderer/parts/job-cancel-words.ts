import { isPlan, type Job } from '../../shared/domain/jobs/job';

interface CancelWords {
  /** What the button that asks says. */
  readonly ask: string;
  readonly title: string;
  /** What becomes of what was done. */
  readonly consequence: string;
  readonly keep: string;
  readonly act: string;
}

/** What cancelling a job means, honestly: a plan changed nothing, one act is taken back, many acts are kept. */
export function cancelWords(job: Pick<Job, 'state' | 'pausable' | 'done'>): CancelWords {
  if (isPlan(job.state)) {
    return {
      ask: 'Discard',
      title: 'Discard this plan?',
      consequence: 'Nothing was changed by it, and nothing will be. It stays in the list as cancelled.',
      keep: 'Keep it',
      act: 'Discard the plan',
    };
  }
  return {
    ask: 'Cancel',
    title: 'Cancel this job?',
    consequence: consequenceOf(job),
    keep: job.state === 'running' ? 'Let it run' : 'Keep it',
    act: 'Cancel the job',
  };
}

function consequenceOf({ state, pausable, done }: Pick<Job, 'state' | 'pausable' | 'done'>): string {
  if (state === 'queued' && done === 0) return 'It has not begun, so nothing was changed.';
  return pausable
    ? 'What was done stays done. Accounts it has not reached stay as they are, and it cannot go on later.'
    : 'What it has written so far is taken back, and the store is as it was before it began.';
}
