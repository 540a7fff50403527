import type { AccountFacts } from './account-facts';
import type { Operation } from './operation';
import { pictureAddress } from './picture';
import { profileDifference } from './profile-fields';

export type FieldValues = Readonly<Record<string, string | boolean | null>>;

/** The fields that an operation changes, before and after, as the journal and the audit trail keep them. */
export interface Change {
  readonly before: FieldValues;
  readonly after: FieldValues;
}

/**
 * What an operation changes of an account, whether or not it may.
 * @returns null where the account is so already
 */
export function changeOf(operation: Operation, facts: AccountFacts): Change | null {
  const { before, after } = wanted(operation, facts);
  return Object.keys(after).some((field) => before[field] !== after[field]) ? { before, after } : null;
}

function wanted(operation: Operation, facts: AccountFacts): Change {
  const { status, message, syncedFromIdentityProvider: synced, picture } = facts;
  switch (operation.kind) {
    case 'deactivate':
      return status === 'deactivated'
        ? { before: { status }, after: { status } }
        : toStatus(facts, 'deactivated', operation.message === null ? {} : { message: operation.message });
    case 'reactivate': {
      const { before, after } = toStatus(facts, 'active');
      return message === null ? { before, after } : { before: { ...before, message }, after };
    }
    case 'delete':
      return toStatus(facts, 'deletion-pending');
    case 'cancel-deletion':
      return toStatus(facts, status === 'deletion-pending' ? 'active' : status);
    case 'edit-profile':
      return profileDifference(facts.profile, operation.change);
    case 'change-picture':
      return {
        before: { picture },
        after: { picture: operation.picture === null ? null : pictureAddress(operation.picture) },
      };
    case 'mark-synced':
      return { before: { synced }, after: { synced: operation.synced } };
  }
}

function toStatus({ status }: AccountFacts, to: string, more: FieldValues = {}): Change {
  return { before: { status }, after: { status: to, ...more } };
}
