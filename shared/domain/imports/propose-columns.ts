import { readEmailAddress } from '../accounts/email-address';
import type { ColumnTarget } from './import-field';

/**
 * Completes the proposal for a header nobody knows: where no column is called an address, the first one whose
 * sample cells are all addresses is proposed as that.
 * @param columns what the header alone says
 * @param samples the first rows of the file
 */
export function proposeColumns(
  columns: readonly ColumnTarget[],
  samples: readonly (readonly string[])[],
): readonly ColumnTarget[] {
  const named = columns.some((target) => target.kind === 'field' && target.field === 'email');
  if (named || samples.length === 0) return columns;
  const found = columns.findIndex((_, index) =>
    samples.every((cells) => readEmailAddress(cells[index] ?? '') !== null),
  );
  return columns.map((target, index) => (index === found ? { kind: 'field', field: 'email' } : target));
}
