import type { Operation, OperationKind } from '../../../shared/domain/operations/operation';
import type { OfferKind } from '../../../shared/domain/operations/permission';
import type { ProfileChange } from '../../../shared/domain/operations/profile';

export type ProfileField = keyof ProfileChange;

interface OperationWords {
  /** On a button, for one account. */
  readonly verb: string;
  /** What it brings, in one sentence. */
  readonly brings: string;
}

/** What each thing an admin can do to an account is called, and what it brings. */
export const operationWords = {
  deactivate: {
    verb: 'Deactivate',
    brings: 'Ends all access at once and keeps everything. You can reactivate it at any time.',
  },
  reactivate: { verb: 'Reactivate', brings: 'Gives access, roles and groups back.' },
  delete: {
    verb: 'Delete',
    brings: 'Ends all access at once. After 14 days the personal data is erased for good.',
  },
  'cancel-deletion': {
    verb: 'Cancel the deletion',
    brings: 'Stops the 14 days. The account is active again, with everything it had.',
  },
  'edit-profile': {
    verb: 'Edit the profile',
    brings: 'Changes name, job title, department and what else the profile says.',
  },
  'change-picture': {
    verb: 'Change the picture',
    brings: 'Puts another profile picture in, or takes it away.',
  },
  'change-email': {
    verb: 'Change the e-mail',
    brings: 'Moves the account to another address on your domains. All sessions end.',
  },
  'mark-synced': {
    verb: 'Mark as synced or not',
    brings: 'Notes whether an identity provider keeps the account in step. No export says so.',
  },
} as const satisfies Record<OfferKind, OperationWords>;

export const profileFieldLabels = {
  name: 'Name',
  nickname: 'Public name',
  jobTitle: 'Job title',
  department: 'Department',
  company: 'Company',
  location: 'Location',
  timeZone: 'Time zone',
  language: 'Language',
} as const satisfies Record<ProfileField, string>;

const titles = {
  deactivate: (who) => `Deactivate ${who}`,
  reactivate: (who) => `Reactivate ${who}`,
  delete: (who) => `Delete ${who}`,
  'cancel-deletion': (who) => `Cancel the deletion of ${who}`,
  'edit-profile': (who) => `Edit the profile of ${who}`,
  'change-picture': (who) => `Change the picture of ${who}`,
  'mark-synced': (who) => `Mark ${who} as synced or not`,
} as const satisfies Record<OperationKind, (who: string) => string>;

/** @param who the accounts in words, for example "12 accounts" or a name */
export function operationTitle(kind: OperationKind, who: string): string {
  return titles[kind](who);
}

/** An operation with what it was told, as a recipe shows it. Nobody's words are shortened. */
export function operationInWords(operation: Operation): string {
  switch (operation.kind) {
    case 'deactivate':
      return operation.message ? `Deactivate, with the message “${operation.message}”` : 'Deactivate';
    case 'edit-profile':
      return `Change ${changeInWords(operation.change)}`;
    case 'change-picture':
      return operation.picture === null ? 'Remove the picture' : 'Change the picture';
    case 'mark-synced':
      if (operation.synced === null) return 'Take the mark of being synced away';
      return operation.synced ? 'Mark as synced' : 'Mark as not synced';
    default:
      return operationWords[operation.kind].verb;
  }
}

function changeInWords(change: ProfileChange): string {
  const parts = Object.entries(profileFieldLabels).flatMap(([field, label]) => {
    const value = Object.entries(change).find(([name]) => name === field)?.[1];
    if (value === undefined) return [];
    return value === '' ? `${label.toLowerCase()} to nothing` : `${label.toLowerCase()} to “${value}”`;
  });
  return new Intl.ListFormat('en').format(parts);
}
