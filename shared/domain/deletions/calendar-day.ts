import { z } from 'zod';

/** A day as calendars write it, for example `2026-12-08`. */
export type CalendarDay = string;

/** The name of a time zone that this machine knows, for example `Europe/Berlin`. */
export const TimeZone = z
  .string()
  .max(64)
  .refine(isKnownZone, { message: 'This machine does not know the time zone.' });

/**
 * The day that the wall clock of a zone shows at an instant.
 * @param at UTC milliseconds
 * @param timeZone as `TimeZone` accepts it
 */
export function calendarDay(at: number, timeZone: string): CalendarDay {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/**
 * The last day, by the clock of a zone, on which a deletion can still be cancelled. One that ends at midnight ends
 * the day before.
 * @param dueAt UTC milliseconds
 */
export function lastDay(dueAt: number, timeZone: string): CalendarDay {
  return calendarDay(dueAt - 1, timeZone);
}

/** How many midnights lie between two days; negative where the second comes first. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

function isKnownZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
