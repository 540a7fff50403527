const day = 24 * 3_600_000;
const soonDays = 3;

/** How pressing a deadline is; `none` where there is none. */
export type Urgency = 'none' | 'later' | 'soon' | 'today' | 'overdue';

/**
 * @param deadline in UTC milliseconds
 * @param now in UTC milliseconds
 */
export function urgencyOf(deadline: number | null, now: number): Urgency {
  if (deadline === null) return 'none';
  const left = deadline - now;
  if (left < 0) return 'overdue';
  if (left < day) return 'today';
  return left < soonDays * day ? 'soon' : 'later';
}
