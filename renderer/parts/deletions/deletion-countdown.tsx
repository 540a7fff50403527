import { IconAlertTriangle, IconHourglass, IconHourglassLow, IconLock } from '@tabler/icons-react';
import type { Deletion } from '../../../shared/contract/deletions';
import { countdownWords, type Urgency, urgencyOf } from '../../../shared/domain/deletions/countdown';
import { deadlineWords } from '../time-words';
import { useNow } from '../use-now';
import classes from './deletion-countdown.module.css';
import { localTimeZone } from './time-zone';

const icons = {
  over: IconAlertTriangle,
  now: IconAlertTriangle,
  soon: IconHourglassLow,
  later: IconHourglass,
} as const satisfies Record<Urgency, unknown>;

/** How long a running deletion can still be cancelled: days first, the exact moment with its zone below. */
export function DeletionCountdown({ deletion }: { readonly deletion: Pick<Deletion, 'dueAt' | 'held'> }) {
  const now = useNow(60_000);
  const { dueAt, held } = deletion;
  const zone = localTimeZone();
  const urgency = urgencyOf(dueAt, now, zone);
  const isHeld = held && urgency === 'over';
  const Icon = isHeld ? IconLock : icons[urgency];
  return (
    <div className={classes['countdown']} data-urgency={urgency}>
      <span className={classes['sign']}>
        <Icon size={14} stroke={2} aria-hidden />
        {isHeld ? 'held by an open dispute' : countdownWords(dueAt, now, zone)}
      </span>
      <time dateTime={new Date(dueAt).toISOString()} className={classes['moment']}>
        {deadlineWords(dueAt)}
      </time>
    </div>
  );
}
