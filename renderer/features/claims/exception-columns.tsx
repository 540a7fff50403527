import type { ClaimException } from '../../../shared/contract/claim-exceptions';
import type { GridColumn } from '../../ui/data-grid/grid-types';
import { Instant } from '../../ui/instant';

export const exceptionColumns: readonly GridColumn<ClaimException>[] = [
  { id: 'email', header: 'E-mail', width: 280, cell: ({ email }) => email },
  { id: 'name', header: 'Name', width: 180, cell: ({ accountName }) => accountName },
  {
    id: 'expires',
    header: 'Expires',
    width: 170,
    cell: ({ expiresAt }) => (expiresAt === null ? 'Never' : <Instant at={expiresAt} form="absolute" />),
  },
  { id: 'created', header: 'Added', width: 130, cell: ({ createdAt }) => <Instant at={createdAt} /> },
  { id: 'reason', header: 'Reason', width: 360, cell: ({ reason }) => reason },
];
