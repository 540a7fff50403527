const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** A span in its largest whole unit, rounded up so that it never says less than what is left. */
export function spanWords(milliseconds: number): string {
  if (milliseconds < minute) return `${Math.max(1, Math.ceil(milliseconds / second))} s`;
  if (milliseconds < hour) return `${Math.ceil(milliseconds / minute)} min`;
  if (milliseconds <= hour) return '1 hour';
  if (milliseconds < 2 * day) return `${Math.ceil(milliseconds / hour)} hours`;
  return `${Math.ceil(milliseconds / day)} days`;
}

/** When something comes, seen from now; what is due is "now". */
export function untilWords(at: number, now: number): string {
  return at <= now ? 'now' : `in ${spanWords(at - now)}`;
}

/** How long ago something was; the last seconds are "just now". */
export function sinceWords(at: number, now: number): string {
  return now - at < 5 * second ? 'just now' : `${spanWords(now - at)} ago`;
}

/** A deadline or a date of record, to the minute, with the zone of this machine. */
export function deadlineWords(at: number): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(at);
}
