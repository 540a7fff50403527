import type { DisputeSummary } from '../../../shared/contract/disputes';
import { standingWords } from '../../../shared/domain/disputes/dispute';
import { KindBadge } from '../../parts/kind-badge';
import type { GridColumn } from '../../ui/data-grid/grid-types';
import { Instant } from '../../ui/instant';
import { DeadlineBadge } from './deadline-badge';
import { openerWords } from './entry-words';

export const disputeColumns: readonly GridColumn<DisputeSummary>[] = [
  { id: 'email', header: 'Account', width: 260, cell: ({ account }) => account.email },
  { id: 'kind', header: 'Kind', width: 120, cell: ({ account }) => <KindBadge kind={account.kind} /> },
  {
    id: 'deadline',
    header: 'Answer due',
    width: 190,
    cell: ({ deadline, closedAt }) =>
      deadline !== null && closedAt === null && <DeadlineBadge deadline={deadline} />,
  },
  {
    id: 'standing',
    header: 'Standing',
    width: 200,
    cell: ({ decision, closedAt }) => standingWords({ decision, closed: closedAt !== null }),
  },
  { id: 'opened', header: 'Opened', width: 130, cell: ({ openedAt }) => <Instant at={openedAt} /> },
  { id: 'by', header: 'Said by', width: 110, cell: ({ openedBy }) => openerWords[openedBy] },
  { id: 'summary', header: 'In short', width: 360, cell: ({ summary }) => summary },
];
