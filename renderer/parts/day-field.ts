/**
 * The instant at which a day in a date field ends here.
 * @param day as the field says it, `YYYY-MM-DD`; empty for none
 * @returns UTC milliseconds, or null for none
 */
export function endOfDay(day: string): number | null {
  return day === '' ? null : new Date(`${day}T23:59:59.999`).getTime();
}

/** The day of an instant here, as a date field says it. */
export function dayOf(instant: number | null): string {
  if (instant === null) return '';
  const date = new Date(instant);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
