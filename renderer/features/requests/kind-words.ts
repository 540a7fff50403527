import type { RequestKind } from '../../../shared/domain/requests/request';

/** The button that approves, naming what it does. */
export const approveLabels = {
  'change-email': 'Approve and change the e-mail',
  release: 'Approve and release the account',
  delete: 'Approve and begin the deletion',
  other: 'Approve',
} as const satisfies Record<RequestKind, string>;
