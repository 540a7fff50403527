import { IconBuilding, IconUser } from '@tabler/icons-react';
import type { AccountKind } from '../../shared/domain/accounts/account';
import { accountKindLabels } from '../../shared/domain/accounts/account-words';
import classes from './account-badge.module.css';

const icons = { personal: IconUser, managed: IconBuilding } as const satisfies Record<AccountKind, unknown>;

/** Whether an account is personal or managed: icon, word and colour, the same everywhere. */
export function KindBadge({ kind }: { readonly kind: AccountKind }) {
  const Icon = icons[kind];
  return (
    <span className={classes['badge']} data-kind={kind}>
      <Icon size={14} stroke={2} aria-hidden />
      {accountKindLabels[kind]}
    </span>
  );
}
