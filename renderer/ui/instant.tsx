import dayjs from 'dayjs';
import relativeTime from 'dayjs/plugin/relativeTime';

dayjs.extend(relativeTime);

const recent = 7 * 24 * 3_600_000;

interface InstantProps {
  /** UTC milliseconds. */
  readonly at: number;
  /** `auto` says recent instants relatively; deadlines and dates of record are `absolute`. */
  readonly form?: 'auto' | 'absolute' | 'date';
}

/**
 * An instant, short, with the full one and its zone on hover. A plain title does that: lists draw many of these
 * while they scroll, and a tooltip of its own for each would cost more than the rest of the row.
 */
export function Instant({ at, form = 'auto' }: InstantProps) {
  return (
    <time dateTime={new Date(at).toISOString()} title={fullInstant(at)}>
      {shortInstant(at, form)}
    </time>
  );
}

function shortInstant(at: number, form: 'auto' | 'absolute' | 'date'): string {
  if (form === 'date') return dayjs(at).format('D MMM YYYY');
  if (form === 'auto' && Math.abs(Date.now() - at) < recent) return dayjs(at).fromNow();
  return form === 'auto' ? dayjs(at).format('D MMM YYYY') : dayjs(at).format('D MMM YYYY, HH:mm');
}

const full = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'long' });

/** @returns an instant with seconds and the zone of this machine */
export function fullInstant(at: number): string {
  return full.format(at);
}
