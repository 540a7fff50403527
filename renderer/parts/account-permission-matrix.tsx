import { decide } from '../../shared/domain/permissions/decide';
import type { PermissionFacts } from '../../shared/domain/permissions/permission-facts';
import { type MatrixGroup, PermissionMatrix } from './permission-matrix';

/** The matrix for exactly one account: what its owner and the admin may do to it now, and why. */
export function AccountPermissionMatrix({ facts }: { readonly facts: PermissionFacts }) {
  const groups: readonly MatrixGroup[] = [
    {
      label: '',
      columns: [{ id: 'owner', label: 'Owner', cellOf: (action) => decide(action, 'owner', facts) }],
    },
    {
      label: '',
      columns: [
        { id: 'admin', label: 'Your organization', cellOf: (action) => decide(action, 'org-admin', facts) },
      ],
    },
  ];
  return <PermissionMatrix groups={groups} caption="Who may do what to this account" size="compact" />;
}
