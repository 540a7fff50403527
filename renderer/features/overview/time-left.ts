const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * How long until an instant, in the largest unit that still says something.
 *
 * @param at instant ahead, UTC milliseconds
 * @param now UTC milliseconds
 */
export function timeLeft(at: number, now: number): string {
  const left = at - now;
  if (left <= 0) return 'No time left';
  if (left >= 2 * day) return `${Math.floor(left / day)} days left`;
  if (left >= 2 * hour) return `${Math.floor(left / hour)} hours left`;
  const minutes = Math.max(1, Math.floor(left / minute));
  return minutes === 1 ? '1 minute left' : `${minutes} minutes left`;
}
