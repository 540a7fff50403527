import type { AccountKind, AccountStatus, OrganizationRole } from './account';
import type { Confirmation } from './account-filter';
import type { AccountColumn } from './account-list';

/** How each value is called, on screens and in exports alike. */
export const accountColumnLabels = {
  name: 'Name',
  email: 'E-mail',
  kind: 'Kind',
  status: 'Status',
  domain: 'Domain',
  role: 'Organization role',
  lastActive: 'Last active',
  added: 'Added',
  emailConfirmed: 'E-mail confirmed',
  source: 'Source',
  absentSince: 'Absent since',
  id: 'Account id',
} as const satisfies Record<AccountColumn, string>;

export const accountKindLabels = {
  personal: 'Personal',
  managed: 'Managed',
} as const satisfies Record<AccountKind, string>;

export const accountStatusLabels = {
  active: 'Active',
  deactivated: 'Deactivated',
  'deletion-pending': 'Deletion pending',
  deleted: 'Deleted',
} as const satisfies Record<AccountStatus, string>;

export const organizationRoleLabels = {
  none: 'None',
  member: 'Member',
  admin: 'Admin',
} as const satisfies Record<OrganizationRole, string>;

export const confirmationLabels = {
  yes: 'Confirmed',
  no: 'Not confirmed',
  unknown: 'Not known',
} as const satisfies Record<Confirmation, string>;
