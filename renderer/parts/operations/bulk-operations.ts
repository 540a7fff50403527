import type { OperationKind } from '../../../shared/domain/operations/operation';
import { emptyDraft, type OperationDraft } from './operation-draft';

/** What can be done to many accounts at once, in the order in which it is offered. */
export const bulkOperations = {
  deactivate: 'Deactivate',
  reactivate: 'Reactivate',
  'edit-profile': 'Edit profiles',
  'change-picture': 'Take pictures away',
  'mark-synced': 'Mark as synced or not',
  'cancel-deletion': 'Cancel deletions',
  delete: 'Delete',
} as const satisfies Record<OperationKind, string>;

export const bulkKinds = Object.keys(bulkOperations) as OperationKind[];

/** What a form begins with where there are several accounts: nobody gives them all one picture. */
export function bulkDraft(kind: OperationKind): OperationDraft {
  const draft = emptyDraft(kind);
  return kind === 'change-picture' ? { ...draft, picture: null } : draft;
}
