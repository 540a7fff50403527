import { IconAlertTriangle, IconClock, IconClockExclamation } from '@tabler/icons-react';
import { type Urgency, urgencyOf } from '../../../shared/domain/disputes/urgency';
import { untilWords } from '../../parts/time-words';
import { fullInstant } from '../../ui/instant';
import classes from './disputes.module.css';

const icons = {
  overdue: IconAlertTriangle,
  today: IconClockExclamation,
  soon: IconClock,
  later: IconClock,
} as const satisfies Record<Exclude<Urgency, 'none'>, unknown>;

/** How long is left for an answer: icon, words and colour. */
export function DeadlineBadge({ deadline }: { readonly deadline: number }) {
  const now = Date.now();
  const urgency = urgencyOf(deadline, now);
  if (urgency === 'none') return null;
  const Icon = icons[urgency];
  return (
    <span className={classes['deadline']} data-urgency={urgency} title={fullInstant(deadline)}>
      <Icon size={15} stroke={2} aria-hidden />
      {urgency === 'overdue' ? `Overdue since ${shortDay(deadline)}` : `Due ${untilWords(deadline, now)}`}
    </span>
  );
}

function shortDay(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' }).format(at);
}
