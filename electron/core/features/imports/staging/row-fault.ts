import type { ImportVariant } from '../../../../../shared/domain/imports/variant';
import { widthFault } from './width-fault';

const damaged = /[\0\ufffd]/;

/** Why a row cannot be read cell by cell, whatever its cells mean; null when it can. */
export function rowFault(cells: readonly string[], width: number, variant: ImportVariant): string | null {
  const fault = widthFault(cells, width, variant);
  if (fault !== null) return fault;
  return cells.some((cell) => damaged.test(cell))
    ? 'The row holds NUL bytes or bytes that are no text'
    : null;
}
