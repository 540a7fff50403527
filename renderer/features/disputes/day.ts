/**
 * The instant at which a day in a date field ends here.
 * @param day `YYYY-MM-DD`; empty for none
 * @returns UTC milliseconds, or null for none
 */
export function endOfDay(day: string): number | null {
  return day === '' ? null : new Date(`${day}T23:59:59.999`).getTime();
}
