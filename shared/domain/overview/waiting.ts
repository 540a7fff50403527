import { z } from 'zod';
import { Instant } from '../ids';

const Count = z.number().int().nonnegative();

/** What waits for an admin's word, counted. */
export const Waiting = z.object({
  /** Requests of owners that nobody has answered; the oldest came at `oldestAt`. */
  requests: z.object({ count: Count, oldestAt: Instant.nullable() }),
  /** Plans that wait for a second admin. */
  approvals: z.object({ count: Count, oldestAt: Instant.nullable() }),
  /** Open disputes; the nearest deadline, which may be over. */
  disputes: z.object({ count: Count, overdue: Count, nextDeadline: Instant.nullable() }),
});
export type Waiting = z.infer<typeof Waiting>;

export type WaitingKind = keyof Waiting;

/** One line of what waits; `pressing` where a deadline is over or near. */
export interface WaitingEntry {
  readonly kind: WaitingKind;
  readonly pressing: boolean;
}

const near = 3 * 24 * 60 * 60 * 1000;

/**
 * What waits, the most urgent first: a dispute whose deadline is over or near, plans that hold others up, requests,
 * then disputes that have time. What has nothing waiting is left out.
 * @param now UTC milliseconds
 */
export function waitingEntries(waiting: Waiting, now: number): WaitingEntry[] {
  const { requests, approvals, disputes } = waiting;
  const pressing = disputes.nextDeadline !== null && disputes.nextDeadline - now <= near;
  const dispute: WaitingEntry = { kind: 'disputes', pressing };
  const entries: readonly (WaitingEntry | false)[] = [
    disputes.count > 0 && pressing && dispute,
    approvals.count > 0 && { kind: 'approvals', pressing: false },
    requests.count > 0 && { kind: 'requests', pressing: false },
    disputes.count > 0 && !pressing && dispute,
  ];
  return entries.filter((entry) => entry !== false);
}
