/**
 * Time left of a job, said roughly: an exact second would only jump about.
 * @param seconds null while it cannot be told
 */
export function timeLeftInWords(seconds: number | null): string {
  if (seconds === null) return 'Time left not known yet';
  if (seconds < 5) return 'A few seconds left';
  if (seconds < 55) return `About ${Math.ceil(seconds / 5) * 5} seconds left`;
  if (seconds < 90) return 'About a minute left';
  if (seconds < 3_600) return `About ${Math.round(seconds / 60)} minutes left`;
  const hours = Math.round(seconds / 1_800) / 2;
  return `About ${hours} ${hours === 1 ? 'hour' : 'hours'} left`;
}

/** How long something took, in its two largest units. */
export function durationInWords(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1_000);
  if (seconds < 1) return 'under a second';
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return inTwo([minutes, 'min'], [seconds % 60, 's']);
  return inTwo([Math.floor(minutes / 60), 'h'], [minutes % 60, 'min']);
}

/** The second part is left out where it is nothing. */
function inTwo([large, its]: [number, string], [small, unit]: [number, string]): string {
  return small === 0 ? `${large} ${its}` : `${large} ${its} ${small} ${unit}`;
}
