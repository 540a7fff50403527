import type { Overview } from '../../../shared/contract/overview';
import type { AccountStatus } from '../../../shared/domain/accounts/account';
import classes from './overview.module.css';

const statusWords = {
  active: 'Active',
  deactivated: 'Deactivated',
  'deletion-pending': 'Deletion running',
  deleted: 'Deleted',
} as const satisfies Record<AccountStatus, string>;

/** The counts by kind and status; the kinds and the statuses each add up to the total. */
export function AccountFigures({ accounts }: { readonly accounts: Overview['accounts'] }) {
  const { total, managed, personal, byStatus } = accounts;
  return (
    <div className={classes['figures']}>
      <dl aria-label="All accounts">
        <Figure label="Accounts" count={total} />
      </dl>
      <dl aria-label="By kind">
        <Figure label="Managed" count={managed} of={total} />
        <Figure label="Personal" count={personal} of={total} />
      </dl>
      <dl aria-label="By status">
        {byStatus
          .filter(({ count }) => count > 0)
          .map(({ status, count }) => (
            <Figure key={status} label={statusWords[status]} count={count} />
          ))}
      </dl>
    </div>
  );
}

interface FigureProps {
  readonly label: string;
  readonly count: number;
  /** The whole, where the share says something. */
  readonly of?: number;
}

function Figure({ label, count, of }: FigureProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {count.toLocaleString('en')}
        {of !== undefined && of > 0 && <span className={classes['share']}>{percent(count / of)}</span>}
      </dd>
    </div>
  );
}

/** Never rounds something to nothing, nor almost all to all. */
function percent(share: number): string {
  if (share > 0 && share < 0.01) return '< 1%';
  if (share < 1 && share > 0.99) return '> 99%';
  return `${Math.round(share * 100)}%`;
}
