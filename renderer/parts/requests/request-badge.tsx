import {
  IconArrowBackUp,
  IconCheck,
  IconCircleCheck,
  IconInbox,
  IconMessageQuestion,
  IconSend,
  IconX,
} from '@tabler/icons-react';
import type { RequestState } from '../../../shared/domain/requests/request';
import type { SentState } from '../../../shared/domain/requests/sent-state';
import classes from './request-badge.module.css';

const looks = {
  open: { word: 'Open', icon: IconInbox },
  sent: { word: 'Waiting for the admin', icon: IconSend },
  'asked-back': { word: 'Asked back', icon: IconMessageQuestion },
  approved: { word: 'Approved', icon: IconCheck },
  done: { word: 'Done', icon: IconCircleCheck },
  declined: { word: 'Declined', icon: IconX },
  withdrawn: { word: 'Withdrawn', icon: IconArrowBackUp },
} as const satisfies Record<RequestState | SentState, unknown>;

/** Where a request stands: icon, word and colour, the same on both sides. */
export function RequestBadge({ state }: { readonly state: RequestState | SentState }) {
  const { word, icon: Icon } = looks[state];
  return (
    <span className={classes['badge']} data-state={state}>
      <Icon size={15} stroke={2} aria-hidden />
      {word}
    </span>
  );
}
