import { z } from 'zod';
import { isEnded, type JobState } from '../jobs/job';
import type { ItemState } from '../jobs/job-item';
import type { RequestState } from './request';

/**
 * Everything that happens to a request, in the words of its history. `ask` begins it; `finish` and `reopen` are
 * what the end of its job makes of it.
 */
export const requestActs = [
  'ask',
  'ask-back',
  'answer',
  'approve',
  'finish',
  'reopen',
  'decline',
  'withdraw',
  'snooze',
  'note',
] as const;
export const RequestAct = z.enum(requestActs);
export type RequestAct = z.infer<typeof RequestAct>;

type Moves = Readonly<Partial<Record<RequestAct, RequestState>>>;

const decisions = {
  approve: 'approved',
  decline: 'declined',
  withdraw: 'withdrawn',
  'ask-back': 'asked-back',
  answer: 'open',
} as const satisfies Moves;

/** The whole life of a request: from which state which act leads where. */
const life = {
  open: { ...decisions, snooze: 'open', note: 'open' },
  'asked-back': { ...decisions, snooze: 'asked-back', note: 'asked-back' },
  approved: { finish: 'done', reopen: 'open', note: 'approved' },
  done: { note: 'done' },
  declined: { note: 'declined' },
  withdrawn: { note: 'withdrawn' },
} as const satisfies Record<RequestState, Moves>;

/** Why nothing of the kind can be done in a state, and what can. */
const closed = {
  open: ['This request has no job that could have ended.', 'Approve, decline or ask back.'],
  'asked-back': ['This request has no job that could have ended.', 'Approve, decline or ask back.'],
  approved: [
    'This request was approved and its job is on its way.',
    'Look at its job; what it does can be cancelled there.',
  ],
  done: ['This request was approved and done.', 'Have the owner write a new request.'],
  declined: ['This request was declined.', 'Have the owner write a new request.'],
  withdrawn: ['The owner withdrew this request.', 'Have the owner write a new request.'],
} as const satisfies Record<RequestState, readonly [reason: string, nextStep: string]>;

export type RequestMove =
  | { readonly allowed: true; readonly state: RequestState }
  | { readonly allowed: false; readonly reason: string; readonly nextStep: string };

/** Where an act leads, or why it cannot be done in this state and what to do instead. */
export function moveOf(state: RequestState, act: RequestAct): RequestMove {
  const moves: Moves = life[state];
  const next = moves[act];
  if (next !== undefined) return { allowed: true, state: next };
  const [reason, nextStep] = closed[state];
  return { allowed: false, reason, nextStep };
}

/** Whether somebody still has to decide. */
export function isWaiting(state: RequestState): boolean {
  return state === 'open' || state === 'asked-back';
}

/**
 * What the job of an approved request makes of it.
 * @param job state of the job, null when it is gone
 * @param item what became of this account in it, null when it holds none
 * @returns `finish` once it ended well for the account, `reopen` once it ended otherwise, null while it has not
 */
export function afterJob(job: JobState | null, item: ItemState | null): 'finish' | 'reopen' | null {
  if (job !== null && !isEnded(job)) return null;
  return item === 'succeeded' || item === 'unchanged' ? 'finish' : 'reopen';
}
