import { z } from 'zod';
import type { Decision, Message, RequestMessage } from './message';
import type { RequestState } from './request';

/** Where a request stands as its owner sees it: `sent` waits for the admin. */
export const sentStates = ['sent', 'asked-back', 'approved', 'done', 'declined', 'withdrawn'] as const;
export const SentState = z.enum(sentStates);
export type SentState = z.infer<typeof SentState>;

/** Where a request stands after a message, written here or taken in. */
export function stateAfter(message: Message): SentState {
  if (message.format === 'claimdesk-answer') return message.decision;
  return message.act === 'withdraw' ? 'withdrawn' : 'sent';
}

/** The state of the inbox in the same store, in the words of the owner's side. */
export function stateAsSent(state: RequestState): SentState {
  return state === 'open' ? 'sent' : state;
}

/**
 * What an owner may still say.
 * @returns why not and what to do instead, or null where it can be said
 */
export function sayFault(
  state: SentState,
  act: Exclude<RequestMessage['act'], 'ask'>,
): { readonly reason: string; readonly nextStep: string } | null {
  if (state === 'sent' || state === 'asked-back') return null;
  const write = 'Write a new request if something is left to ask.';
  if (state === 'withdrawn') return { reason: 'You withdrew this request.', nextStep: write };
  if (state === 'declined') return { reason: 'This request was declined.', nextStep: write };
  if (act === 'withdraw') {
    return {
      reason: 'This request was approved, and what it asks for may be done already.',
      nextStep: 'Talk to the admin at once: some acts can be taken back.',
    };
  }
  return { reason: 'This request was approved.', nextStep: write };
}

/** What each message is called in the talk between owner and admin. */
export const saidTitles = {
  ask: 'You asked',
  answer: 'You answered',
  withdraw: 'You withdrew the request',
  'asked-back': 'The admin asked back',
  approved: 'The admin approved the request',
  done: 'The admin has done it',
  declined: 'The admin declined the request',
} as const satisfies Record<RequestMessage['act'] | Decision, string>;
