import { Operation, type OperationKind } from '../../../shared/domain/operations/operation';
import type { ProfileChange } from '../../../shared/domain/operations/profile';
import type { ProfileField } from './operation-words';

/** What a form has gathered for an operation; the parts of other operations lie idle. */
export interface OperationDraft {
  readonly kind: OperationKind;
  readonly message: string;
  /** Only the fields that change; an empty text clears one. */
  readonly change: ProfileChange;
  /** As base64; null takes the picture away, undefined while none is chosen. */
  readonly picture: string | null | undefined;
  /** null takes the mark away; undefined until one is chosen: nothing is chosen beforehand. */
  readonly synced: boolean | null | undefined;
}

export function emptyDraft(kind: OperationKind): OperationDraft {
  return { kind, message: '', change: {}, picture: undefined, synced: undefined };
}

/** @returns the operation; null while something it needs is missing or does not fit */
export function operationOf(draft: OperationDraft): Operation | null {
  const { kind, message, change, picture, synced } = draft;
  const parts = {
    deactivate: { message: message.trim() || null },
    reactivate: {},
    delete: {},
    'cancel-deletion': {},
    'edit-profile': { change },
    'change-picture': { picture },
    'mark-synced': { synced },
  } as const satisfies Record<OperationKind, object>;
  const parsed = Operation.safeParse({ kind, ...parts[kind] });
  return parsed.success ? parsed.data : null;
}

/** The draft an operation was made of, to be looked at once more. */
export function draftOf(operation: Operation): OperationDraft {
  const draft = emptyDraft(operation.kind);
  switch (operation.kind) {
    case 'deactivate':
      return { ...draft, message: operation.message ?? '' };
    case 'edit-profile':
      return { ...draft, change: operation.change };
    case 'change-picture':
      return { ...draft, picture: operation.picture };
    case 'mark-synced':
      return { ...draft, synced: operation.synced };
    default:
      return draft;
  }
}

/** The draft after a field was typed into; what equals the profile again is no change. */
export function withField(
  draft: OperationDraft,
  field: ProfileField,
  value: string,
  kept: string | null,
): OperationDraft {
  const { [field]: _, ...others } = draft.change;
  return { ...draft, change: value.trim() === (kept ?? '') ? others : { ...others, [field]: value } };
}
