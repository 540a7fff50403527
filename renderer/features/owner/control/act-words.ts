import type { OwnerAct } from '../../../../shared/domain/owner/control/owner-act';

export const actLabels = {
  'change-name': 'Change the name',
  'change-picture': 'Change the picture',
  'change-email': 'Change the e-mail',
  'delete-account': 'Delete the account',
  'cancel-deletion': 'Cancel the deletion',
} as const satisfies Record<OwnerAct, string>;

/** The request that asks the admin for what an owner may not do; null where asking does not help. */
export const requestForAct = {
  'change-name': null,
  'change-picture': null,
  'change-email': 'change-email',
  'delete-account': 'delete',
  'cancel-deletion': null,
} as const satisfies Record<OwnerAct, string | null>;
