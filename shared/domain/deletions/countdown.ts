import { calendarDay, daysBetween, lastDay } from './calendar-day';
import { isDue } from './grace';

/** How near the end is: `over` waits to be erased, `now` ends today or tomorrow, `soon` within four days. */
export type Urgency = 'over' | 'now' | 'soon' | 'later';

const soonDays = 4;

/**
 * When a deletion ends, in the days of the reader's calendar: "ends today", "ends in 3 days".
 * @param dueAt UTC milliseconds
 * @param now UTC milliseconds
 * @param timeZone the reader's zone, for example `Europe/Berlin`
 */
export function countdownWords(dueAt: number, now: number, timeZone: string): string {
  if (isDue(dueAt, now)) return 'ended, being erased';
  const days = daysBetween(calendarDay(now, timeZone), lastDay(dueAt, timeZone));
  if (days <= 0) return 'ends today';
  return days === 1 ? 'ends tomorrow' : `ends in ${days} days`;
}

/** @see countdownWords for the parameters */
export function urgencyOf(dueAt: number, now: number, timeZone: string): Urgency {
  if (isDue(dueAt, now)) return 'over';
  const days = daysBetween(calendarDay(now, timeZone), lastDay(dueAt, timeZone));
  if (days <= 1) return 'now';
  return days <= soonDays ? 'soon' : 'later';
}
