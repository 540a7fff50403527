/** Days in which a deletion can be cancelled (rule L2). */
export const graceDays = 14;

export const dayLength = 24 * 60 * 60 * 1000;

/** How long a deletion can be cancelled, in milliseconds. */
export const grace = graceDays * dayLength;

/**
 * The instant at which a deletion can no longer be cancelled and the account is erased (rule L2).
 * @param startedAt UTC milliseconds
 */
export function deletionDue(startedAt: number): number {
  return startedAt + grace;
}

/** Whether the grace of a deletion is over. */
export function isDue(dueAt: number, now: number): boolean {
  return dueAt <= now;
}
