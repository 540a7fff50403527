import { IconCircleCheck, IconCircleX, IconHourglass, IconPlayerPause } from '@tabler/icons-react';
import type { AccountStatus } from '../../shared/domain/accounts/account';
import { accountStatusLabels } from '../../shared/domain/accounts/account-words';
import classes from './account-badge.module.css';

const icons = {
  active: IconCircleCheck,
  deactivated: IconPlayerPause,
  'deletion-pending': IconHourglass,
  deleted: IconCircleX,
} as const satisfies Record<AccountStatus, unknown>;

/** Where an account stands in its life: icon, word and colour, the same everywhere. */
export function AccountStatusBadge({ status }: { readonly status: AccountStatus }) {
  const Icon = icons[status];
  return (
    <span className={classes['sign']} data-status={status}>
      <Icon size={14} stroke={2} aria-hidden />
      {accountStatusLabels[status]}
    </span>
  );
}
