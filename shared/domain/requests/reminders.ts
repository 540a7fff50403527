import type { RequestState } from './request';

const day = 24 * 3_600_000;

/** Days after which a request comes to the head of the list: sooner where the admin is awaited. */
export const remindAfterDays = { open: 3, 'asked-back': 7 } as const satisfies Partial<
  Record<RequestState, number>
>;
export const longestSnoozeDays = 90;

/**
 * When a request that came into a state is to be looked at again.
 * @param at when it came into the state, UTC milliseconds
 * @returns null where nobody waits
 */
export function remindAt(state: RequestState, at: number): number | null {
  if (state !== 'open' && state !== 'asked-back') return null;
  return at + remindAfterDays[state] * day;
}

export function isDue(remind: number | null, now: number): boolean {
  return remind !== null && remind <= now;
}

/** @returns why a request cannot sleep until an instant, null where it can */
export function snoozeFault(until: number, now: number): string | null {
  if (until <= now) return 'A reminder cannot lie in the past.';
  if (until > now + longestSnoozeDays * day) {
    return `A request can be put off by ${longestSnoozeDays} days at most, because somebody waits for it.`;
  }
  return null;
}
