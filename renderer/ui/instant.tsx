import { Tooltip } from '@mantine/core';
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

/** An instant, short, with the full one and its zone on hover. */
export function Instant({ at, form = 'auto' }: InstantProps) {
  const full = fullInstant(at);
  return (
    <Tooltip label={full}>
      <time dateTime={new Date(at).toISOString()}>{shortInstant(at, form)}</time>
    </Tooltip>
  );
}

function shortInstant(at: number, form: 'auto' | 'absolute' | 'date'): string {
  if (form === 'date') return dayjs(at).format('D MMM YYYY');
  if (form === 'auto' && Math.abs(Date.now() - at) < recent) return dayjs(at).fromNow();
  return form === 'auto' ? dayjs(at).format('D MMM YYYY') : dayjs(at).format('D MMM YYYY, HH:mm');
}

/** @returns an instant with seconds and the zone of this machine */
export function fullInstant(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'long' }).format(at);
}
