import { Text } from '@mantine/core';
import { sourceLabel } from '../../../shared/domain/accounts/account-cell';
import type { AccountColumn, AccountRow } from '../../../shared/domain/accounts/account-list';
import { accountColumnLabels, organizationRoleLabels } from '../../../shared/domain/accounts/account-words';
import { AccountStatusBadge } from '../../parts/account-status-badge';
import { KindBadge } from '../../parts/kind-badge';
import type { GridColumn } from '../../ui/data-grid/grid-types';
import { Instant } from '../../ui/instant';

type Look = Pick<GridColumn<AccountRow>, 'cell' | 'width' | 'align'>;

const date = (at: number | null) => at !== null && <Instant at={at} form="date" />;

/** How each column looks. Cells without a value stay empty. */
const looks = {
  name: {
    width: 220,
    cell: ({ name }) => (
      <Text span size="sm" fw={500} truncate>
        {name}
      </Text>
    ),
  },
  email: {
    width: 280,
    cell: ({ email }) => (
      <Text span size="sm" truncate>
        {email}
      </Text>
    ),
  },
  kind: { width: 130, cell: ({ kind }) => <KindBadge kind={kind} /> },
  status: { width: 160, cell: ({ status }) => <AccountStatusBadge status={status} /> },
  domain: { width: 180, cell: ({ domain }) => domain },
  role: { width: 150, cell: ({ role }) => role !== 'none' && organizationRoleLabels[role] },
  lastActive: {
    width: 140,
    cell: ({ lastActive, activityKnown }) =>
      lastActive === null ? activityKnown && 'Never' : <Instant at={lastActive} />,
  },
  added: { width: 130, cell: ({ added }) => date(added) },
  emailConfirmed: {
    width: 160,
    cell: ({ emailConfirmed }) => emailConfirmed !== null && (emailConfirmed ? 'Yes' : 'No'),
  },
  source: { width: 210, cell: ({ source }) => sourceLabel(source) },
  absentSince: { width: 140, cell: ({ absentSince }) => date(absentSince) },
  id: { width: 340, cell: ({ id }) => id },
} as const satisfies Record<AccountColumn, Look>;

/** The columns of the list, in their order. */
export function accountGridColumns(shown: readonly AccountColumn[]): readonly GridColumn<AccountRow>[] {
  return shown.map((id) => ({ id, header: accountColumnLabels[id], sortable: true, ...looks[id] }));
}
