import type { JobState } from './job';
import { type JobKind, jobKindFacts, type KindFacts } from './job-kind';

/** How each state of a job is called, the same everywhere. */
export const jobStateLabels = {
  planned: 'Planned',
  waiting: 'Waits for approval',
  scheduled: 'Scheduled',
  queued: 'Waits for its turn',
  running: 'Running',
  paused: 'Paused',
  done: 'Done',
  failed: 'Failed',
  cancelled: 'Cancelled',
  declined: 'Declined',
  interrupted: 'Interrupted',
} as const satisfies Record<JobState, string>;

/** @returns "1 account", "1,204 accounts" */
export function accountsInWords(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'account' : 'accounts'}`;
}

/** The act and the number, for a button: "Deactivate 1,204 accounts". */
export function actInWords(kind: JobKind, count: number): string {
  const { verb, noun = 'account' }: KindFacts = jobKindFacts[kind];
  return `${verb} ${count.toLocaleString('en')} ${count === 1 ? noun : `${noun}s`}`;
}

/** The same within a sentence: "deactivate 1,204 accounts". */
export function actWithin(kind: JobKind, count: number): string {
  const act = actInWords(kind, count);
  return act.charAt(0).toLowerCase() + act.slice(1);
}
