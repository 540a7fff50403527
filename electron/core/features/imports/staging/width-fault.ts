import type { ImportVariant } from '../../../../../shared/domain/imports/variant';

/**
 * Compares the number of cells with the header. Empty cells beyond it are what spreadsheets leave behind. The
 * 2014–15 export writes one value more than it has headers, at the end; that value has no name and is read over.
 * @returns why the row cannot be read, or null
 */
export function widthFault(cells: readonly string[], width: number, variant: ImportVariant): string | null {
  const { length } = cells;
  if (length === width) return null;
  const values = `${length} ${length === 1 ? 'value' : 'values'}`;
  const fault = `The row has ${values} where the header has ${width}`;
  if (length < width) return fault;
  const allowed = variant === 'group-users' ? width + 1 : width;
  return cells.slice(allowed).every((cell) => cell.trim() === '') ? null : fault;
}
