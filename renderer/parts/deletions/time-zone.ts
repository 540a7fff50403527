/** The zone of this machine's clock, which says what day it is for whoever sits here. */
export function localTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
