import { headerKey } from './header-key';

/** The columns a file of refused rows has behind those of the original. */
export const refusedFileColumns = { line: 'Line', reason: 'Reason', rest: 'Rest of line' } as const;

const endings: readonly (readonly string[])[] = [
  [refusedFileColumns.line, refusedFileColumns.reason, refusedFileColumns.rest],
  [refusedFileColumns.line, refusedFileColumns.reason],
].map((ending) => ending.map(headerKey));

/**
 * The columns of the original file in the header of one of our files of refused rows: such a file, mended, is
 * imported as if it were a part of the original.
 * @returns how many of the header's columns come from the original; all of them for any other file
 */
export function originalWidth(header: readonly string[]): number {
  const keys = header.map(headerKey);
  const ending = endings.find((names) =>
    names.every((name, index) => keys.at(index - names.length) === name),
  );
  return header.length - (ending?.length ?? 0);
}

/**
 * A refused row as a line of that file.
 * @param width columns of the original
 * @param withRest whether the file has a column for values beyond the header
 */
export function refusedFileRow(
  { cells, line, reason }: { cells: readonly string[]; line: number; reason: string },
  width: number,
  withRest: boolean,
): (string | number)[] {
  const original = Array.from({ length: width }, (_, index) => cells[index] ?? '');
  const rest = cells.slice(width).join(', ');
  return [...original, line, reason, ...(withRest ? [rest] : [])];
}
