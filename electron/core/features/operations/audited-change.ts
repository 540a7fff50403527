import type { Change, FieldValues } from '../../../../shared/domain/operations/change-of';
import { pictureInAddress } from '../../../../shared/domain/operations/picture';

/** A change as the audit trail keeps it: of a picture only what it was, never the picture itself. */
export function auditedChange(change: Change): Change {
  return { before: withoutPicture(change.before), after: withoutPicture(change.after) };
}

function withoutPicture(values: FieldValues): FieldValues {
  const { picture } = values;
  if (typeof picture !== 'string') return values;
  return { ...values, picture: pictureInAddress(picture).type };
}
